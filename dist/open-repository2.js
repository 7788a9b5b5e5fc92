import { n as openRepository, t as gitDirOf } from "./open-repository.js";

export { openRepository };