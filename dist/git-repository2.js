import { n as gitDirOf, r as openRepository, t as LocalRepository } from "./git-repository.js";

export { openRepository };