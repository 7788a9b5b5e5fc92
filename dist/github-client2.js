import { n as graphCause, t as githubClient } from "./github-client.js";

export { githubClient };