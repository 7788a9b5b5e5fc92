import { n as policiesOf, t as gatherLocal } from "./gather-local.js";

export { gatherLocal };