import { i as getOctokit, r as context } from "./octokit.js";

export { getOctokit };