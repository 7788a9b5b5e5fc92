import { o as gitDirOf, s as openRepository } from "./git.js";

export { openRepository };