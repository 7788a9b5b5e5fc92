import { n as collector, t as beThrifty } from "./memory3.js";

export { beThrifty, collector };