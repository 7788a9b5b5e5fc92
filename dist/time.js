// src/policy/time.ts
/** Times as policies write them. The clock is always given: `facts.observedAt`. */
const units = {
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** `4h` in milliseconds; the schema has already refused other forms. */
const millisecondsOf = (duration) => Number(duration.slice(0, -1)) * (units[duration.slice(-1)] ?? NaN);
/** An instant stays; a day means until its end, in UTC. */
const instantOf = (text) => text.length === 10 ? `${text}T23:59:59Z` : text;
/** Is `now` after `until`? Both ISO 8601; compared as instants, whatever their offsets. What is no instant has passed: an exception fails closed. */
const isAfter = (now, until) => !(secondsOf(now) <= secondsOf(until));
const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,30})?)?(Z|[+-]\d{2}:\d{2})$/;
/** Seconds since 1970, by the days-from-civil rule; NaN where it is no instant. Without `Date`, so that no zone of a machine can enter. */
const secondsOf = (text) => {
	const found = pattern.exec(text);
	if (found === null) return NaN;
	const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
	if (year === void 0 || month === void 0 || day === void 0 || hour === void 0 || minute === void 0) return NaN;
	const offset = found[7] === "Z" || found[7] === void 0 ? 0 : (Number(found[7].slice(1, 3)) * 60 + Number(found[7].slice(4))) * 60 * (found[7].startsWith("-") ? -1 : 1);
	return daysOf(year, month, day) * 86400 + hour * 3600 + minute * 60 + (second ?? 0) - offset;
};
const daysOf = (year, month, day) => {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

export { secondsOf as i, isAfter as n, millisecondsOf as r, instantOf as t };