import { a as Ended, c as Keeping, d as Range, f as Repository, i as EarlierEvidence, l as Mode, m as Run, n as Checked, o as Facts, p as Role, r as Checkout, s as GateInputs, t as Actor, u as PolicyText } from "./facts.js";

export { Facts };