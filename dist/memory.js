import { n as collector, t as beThrifty } from "./memory2.js";

export { beThrifty, collector };