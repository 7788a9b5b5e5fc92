import { n as graphCause, t as githubClient } from "./github-client2.js";

export { githubClient };