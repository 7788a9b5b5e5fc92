import { n as openRepository, t as LocalRepository } from "./git-repository.js";

export { openRepository };