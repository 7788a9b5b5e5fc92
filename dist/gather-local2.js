import { t as gatherLocal } from "./gather-local.js";

export { gatherLocal };