import { a as githubClient, o as graphCause } from "./online.js";

export { githubClient };