import { n as policiesOf, t as gatherLocal } from "./gather-local2.js";

export { gatherLocal };