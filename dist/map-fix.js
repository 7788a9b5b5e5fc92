import { i as replaceInside, r as readInside, t as ownCommit } from "./own-commit.js";
import { Lt as literal, lt as gateStepOf, mt as conditionIn, pt as readWorkflow } from "./gate.js";
import { _ as isShared, b as standingOf, c as unlessCancelled, d as declareSecrets, f as inheritedNames, g as endOf, h as edited, i as freePattern, m as Source, o as passedBoth, p as nameSecrets, r as tokenNeedOf, s as patternLines, u as verifyLines, v as scalarText, x as isAlwaysTrue, y as startOf } from "./repository-map.js";
import { l as isScalar, r as Pair, s as isMap, u as isSeq } from "./yaml.js";
import { g as GateError, l as oneLine } from "./words.js";
import { n as exitCodes } from "./failure.js";
import { n as mapRepository, r as workflowTexts } from "./json.js";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();

// node_modules/diff/libesm/patch/create.js
/**
* Returns true if the filename contains characters that require C-style
* quoting (as used by Git and GNU diffutils in diff output).
*/
function needsQuoting(s) {
	for (let i = 0; i < s.length; i++) if (s[i] < " " || s[i] > "~" || s[i] === "\"" || s[i] === "\\") return true;
	return false;
}
/**
* C-style quotes a filename, encoding special characters as escape sequences
* and non-ASCII bytes as octal escapes. This is the inverse of
* `parseQuotedFileName` in parse.ts.
*
* Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
* This matches the behaviour of both Git and GNU diffutils, which always emit
* UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
* Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
*
* If the filename doesn't need quoting, returns it as-is.
*/
function quoteFileNameIfNeeded(s) {
	if (!needsQuoting(s)) return s;
	let result = "\"";
	const bytes = new TextEncoder().encode(s);
	let i = 0;
	while (i < bytes.length) {
		const b = bytes[i];
		if (b === 7) result += "\\a";
		else if (b === 8) result += "\\b";
		else if (b === 9) result += "\\t";
		else if (b === 10) result += "\\n";
		else if (b === 11) result += "\\v";
		else if (b === 12) result += "\\f";
		else if (b === 13) result += "\\r";
		else if (b === 34) result += "\\\"";
		else if (b === 92) result += "\\\\";
		else if (b >= 32 && b <= 126) result += String.fromCharCode(b);
		else result += "\\" + b.toString(8).padStart(3, "0");
		i++;
	}
	result += "\"";
	return result;
}
const INCLUDE_HEADERS = {
	includeIndex: true,
	includeUnderline: true,
	includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* creates a unified diff patch.
*
* @param patch either a single structured patch object (as returned by `structuredPatch`) or an
*   array of them (as returned by `parsePatch`).
* @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
*   Ignored for patches where `isGit` is `true`.
*
* When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
* output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
* properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
* headers for patches with no hunks (e.g. renames without content changes).
*/
function formatPatch(patch, headerOptions) {
	var _a, _b, _c, _d, _e, _f;
	if (!headerOptions) headerOptions = INCLUDE_HEADERS;
	if (Array.isArray(patch)) {
		if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
		return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
	}
	const ret = [];
	if (patch.isGit) {
		headerOptions = INCLUDE_HEADERS;
		if (!patch.oldFileName) throw new Error("oldFileName must be specified for Git patches");
		if (!patch.newFileName) throw new Error("newFileName must be specified for Git patches");
		let gitOldName = patch.oldFileName;
		let gitNewName = patch.newFileName;
		if (patch.isCreate && gitOldName === "/dev/null") gitOldName = gitNewName.replace(/^b\//, "a/");
		else if (patch.isDelete && gitNewName === "/dev/null") gitNewName = gitOldName.replace(/^a\//, "b/");
		ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
		if (patch.isDelete) ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
		if (patch.isCreate) ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
		if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
			ret.push("old mode " + patch.oldMode);
			ret.push("new mode " + patch.newMode);
		}
		if (patch.isRename) {
			ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
			ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
		}
		if (patch.isCopy) {
			ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
			ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
		}
	} else {
		if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) ret.push("Index: " + patch.oldFileName);
		if (headerOptions.includeUnderline) ret.push("===================================================================");
	}
	const hasHunks = patch.hunks.length > 0;
	if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
		ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
		ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
	}
	for (let i = 0; i < patch.hunks.length; i++) {
		const hunk = patch.hunks[i];
		const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
		const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
		ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
		for (const line of hunk.lines) ret.push(line);
	}
	return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	if (typeof options === "function") options = { callback: options };
	if (!(options === null || options === void 0 ? void 0 : options.callback)) {
		const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
		if (!patchObj) return;
		return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
	} else {
		const { callback } = options;
		structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
			if (!patchObj) callback(void 0);
			else callback(formatPatch(patchObj, options.headerOptions));
		} }));
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}

// src/map/fix/diff.ts
/** Patches as one unified diff that `git apply` takes. */
/** Git quotes a path with other signs than plain ones, and ends one that holds a blank with a tab. */
const named = (prefix, path) => {
	const whole = `${prefix}/${path}`;
	if (/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(whole)) return whole;
	if (/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/.test(whole)) return `${whole}\t`;
	return `"${[...new TextEncoder().encode(whole)].map((byte) => byte < 32 || byte > 126 || byte === 34 || byte === 92 ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte)).join("")}"`;
};
const unifiedDiff = (changes) => changes.map(({ path, before, after }) => {
	const patch = createTwoFilesPatch("a", "b", before, after, void 0, void 0, { context: 3 });
	const hunks = patch.slice(patch.indexOf("@@"));
	return `--- ${named("a", path)}\n+++ ${named("b", path)}\n${hunks}`;
}).join("");

// src/map/fix/needs.ts
/** Adds ids to `needs:`, in whatever form it is written. Null where it is written in none that is safe to edit. */
const addNeeds = (source, job, ids) => {
	const there = new Set(job.needs.map((need) => need.toLowerCase()));
	const missing = ids.filter((id) => !there.has(id.toLowerCase()));
	const found = source.job(job.id);
	const start = found === null ? null : startOf(found.pair);
	if (found === null || start === null) return null;
	if (missing.length === 0) return [];
	const pair = source.pair(found.fields, "needs");
	if (pair === null) return [source.insertBelow(start, [`${found.fields.indent}needs: ${missing.length === 1 ? missing[0] : `[${missing.join(", ")}]`}`])];
	const { value } = pair;
	if (isScalar(value)) {
		const edit = source.replaceScalar(pair, `[${[...missing, String(value.value)].join(", ")}]`);
		return edit === null ? null : [edit];
	}
	if (!isSeq(value) || !value.range || isShared(value)) return null;
	if (value.flow === true) return [{
		at: value.range[0] + 1,
		remove: 0,
		insert: `${missing.join(", ")}${value.items.length > 0 ? ", " : ""}`
	}];
	const first = value.items[0];
	const at = isScalar(first) ? first.range?.[0] : void 0;
	if (at === void 0) return null;
	const dash = /^( *)- +$/.exec(source.text.slice(source.lineStart(at), at));
	return dash === null ? null : [source.insertAbove(at, missing.map((id) => `${dash[1] ?? ""}- ${id}`))];
};
/** A condition that must hold besides the job's own. Null where `if:` is written in a form that is not safe to edit. */
const addCondition = (source, job, conditions) => {
	const found = source.job(job.id);
	const start = found === null ? null : startOf(found.pair);
	if (found === null || start === null) return null;
	const own = job.if === null ? null : bareCondition(job.if.raw);
	if (job.if !== null && own === null) return null;
	const whole = `\${{ ${[...conditions, ...own === null ? [] : [`(${own})`]].join(" && ")} }}`;
	const pair = source.pair(found.fields, "if");
	if (pair === null) return [source.insertBelow(start, [`${found.fields.indent}if: ${scalarText(whole)}`])];
	const around = aroundBlock(source, pair, conditions);
	if (around !== null) return around;
	const edit = source.replaceScalar(pair, scalarText(whole));
	return edit === null ? null : [edit];
};
/** A condition of several lines keeps them: what is added stands before and after it. Null where it is no block scalar. */
const aroundBlock = (source, pair, conditions) => {
	const lines = source.blockLines(pair);
	if (lines === null) return null;
	const { from, to, indent } = lines;
	const written = source.text.slice(from, to);
	const [open, close] = ["${{", "}}"].map((brace) => written.lastIndexOf(brace));
	const first = `${conditions.join(" && ")} && (`;
	if (open < 0) return [insertion(from, `${indent}${first}${source.eol}`), insertion(to, `${source.eol}${indent})`)];
	return [insertion(from + open + 3, ` ${first}`), insertion(from + close, ") ")];
};
const insertion = (at, insert) => ({
	at,
	remove: 0,
	insert
});
/** What stands in an `if:` without braces, on one line; null where it is no single expression. */
const bareCondition = (raw) => {
	const parts = conditionIn(raw);
	const [only] = parts;
	if (only === void 0 || parts.length > 1 || only.expression === null) return null;
	if (isAlwaysTrue(raw)) return null;
	return only.source.trim().replaceAll(/\s*\r?\n\s*/g, " ");
};
const status = /* @__PURE__ */ new Set([
	"always",
	"success",
	"failure",
	"cancelled"
]);
/** Does a condition speak of how the jobs before it ended? Without that GitHub asks for the success of all of them. */
const asksForStatus = (raw) => conditionIn(raw).some(({ expression }) => expression !== null && speaks(expression));
const speaks = (expression) => {
	switch (expression.kind) {
		case "call": return status.has(expression.name) || expression.args.some(speaks);
		case "and":
		case "or": return expression.args.some(speaks);
		case "not": return speaks(expression.arg);
		case "compare": return speaks(expression.left) || speaks(expression.right);
		default: return false;
	}
};

// src/map/fix/permissions.ts
/** Explicit `permissions:` where a job has none, and the reading scopes that the gate's own step needs. */
/** Below the job's key, in the job's own indent. */
const addPermissions = (source, id, scopes) => {
	const job = source.job(id);
	const start = job === null ? null : startOf(job.pair);
	if (job === null || start === null || source.pair(job.fields, "permissions") !== null) return null;
	const { indent } = job.fields;
	const lines = Object.entries(scopes).map(([scope, access]) => `${indent}  ${scope}: ${access}`);
	return [source.insertBelow(start, [`${indent}permissions:`, ...lines])];
};
const wanted = [
	"contents",
	"actions",
	"pull-requests"
];
/**
* What a step that holds the gate must be able to read. Only added where `permissions` are written and lack it: an unspecified token is another gap.
*
* @returns null where it cannot be added safely
*/
const addGateScopes = (source, job, workflow) => {
	const written = job.permissions ?? workflow;
	if (written === null || written.kind === "all") return [];
	const missing = wanted.filter((scope) => (Object.hasOwn(written.scopes, scope) ? written.scopes[scope] : "none") === "none");
	if (missing.length === 0) return [];
	if (job.permissions === null) {
		const scopes = {
			...written.scopes,
			...Object.fromEntries(missing.map((scope) => [scope, "read"]))
		};
		const kept = Object.entries(scopes).filter((entry) => entry[1] !== "none");
		return addPermissions(source, job.id, Object.fromEntries(kept));
	}
	const map = source.pair(source.job(job.id)?.fields ?? null, "permissions")?.value;
	if (!isMap(map) || isShared(map)) return null;
	const [denied, absent] = [missing.filter((scope) => scope in written.scopes), missing.filter((scope) => !(scope in written.scopes))];
	const edits = [...denied.map((scope) => source.replaceScalar(entryOf(map, scope), "read")), ...addScopes(source, map, absent)];
	return edits.includes(null) ? null : edits.filter((edit) => edit !== null);
};
/** A scope that is written as `none` stands there already. */
const entryOf = (map, scope) => map.items.find(({ key }) => isScalar(key) && key.value === scope) ?? new Pair(null, null);
const addScopes = (source, map, scopes) => {
	if (scopes.length === 0) return [];
	const block = source.block(map);
	const last = block?.map.items.at(-1);
	const end = last === void 0 ? null : endOf(last);
	if (block !== null && end !== null) return [source.insertBelow(Math.max(0, end - 1), scopes.map((scope) => `${block.indent}${scope}: read`))];
	const close = map.range === void 0 || map.range === null ? -1 : source.text.lastIndexOf("}", map.range[1]);
	if (map.flow !== true || close < 0) return [null];
	const inner = scopes.map((scope) => `${scope}: read`).join(", ");
	const before = /\s*$/.exec(source.text.slice(0, close))?.[0] ?? "";
	return [{
		at: close - before.length,
		remove: before.length,
		insert: `${map.items.length === 0 ? " " : ", "}${inner} `
	}];
};

// src/map/fix/gate.ts
/** The pattern that the workflow has already, or ids for a new one; null where the names are taken by something else. */
const patternOf = (workflow) => {
	const routing = workflow.jobs.find((job) => literal(gateStepOf(job)?.with["mode"] ?? null)?.trim() === "route");
	if (routing !== void 0) {
		const asked = workflow.jobs.find(({ needs, environment }) => needs.some((need) => need.toLowerCase() === routing.id.toLowerCase()) && environment?.name.raw.includes(`needs.${routing.id}.outputs.environment`));
		return asked === void 0 || routing.outputs["decision-id"] === void 0 ? null : {
			gate: routing.id,
			approve: asked.id,
			isNew: false
		};
	}
	const pattern = freePattern(workflow.jobs.map(({ id }) => id));
	return pattern === null ? null : {
		...pattern,
		isNew: true
	};
};
/** Two jobs at the head of `jobs:`. */
const addPattern = (source, pattern, ref) => {
	const jobs = source.pair(source.root, "jobs");
	const block = source.block(jobs?.value);
	const start = jobs === null ? null : startOf(jobs);
	if (block === null || start === null) return null;
	return [source.insertBelow(start, [...patternLines(pattern, ref).map((line) => `${block.indent}${line}`), ""])];
};
/** A privileged job waits for the gate and for the approval, and judges again as its first step. Each part is one round of edits. */
const holdJob = (job, workflow, pattern, ref) => {
	const { gate, approve } = pattern;
	const others = job.needs.filter((need) => need !== gate && need !== approve);
	const spoken = job.if !== null && asksForStatus(job.if.raw);
	const conditions = [
		...spoken ? [] : [unlessCancelled],
		...passedBoth(pattern),
		...spoken ? [] : succeeded(others)
	];
	return [
		...job.uses === null ? [(source) => addFirstStep(source, job, pattern, ref), (source) => addGateScopes(source, job, workflow.permissions)] : [],
		(source) => addCondition(source, job, conditions),
		(source) => addNeeds(source, job, [gate, approve])
	];
};
const succeeded = (ids) => ids.map((id) => `needs.${id}.result == 'success'`);
/** Jobs further on: a skipped approval would have GitHub skip them too, so each asks for the success of what it needs in words. */
const releaseJob = (job) => {
	if (job.if !== null && asksForStatus(job.if.raw)) return () => [];
	return (source) => addCondition(source, job, [unlessCancelled, ...succeeded(job.needs)]);
};
const addFirstStep = (source, job, pattern, ref) => {
	const found = source.job(job.id);
	const steps = found === null ? null : source.pair(found.fields, "steps")?.value;
	if (!isSeq(steps) || steps.flow === true || isShared(steps)) return null;
	const first = steps.items[0];
	const at = typeof first === "object" && first !== null && "range" in first && Array.isArray(first.range) ? Number(first.range[0]) : null;
	const dash = at === null ? null : /^( *)- +$/.exec(source.text.slice(source.lineStart(at), at));
	if (at === null || dash === null) return null;
	return [source.insertAbove(at, verifyLines(pattern, ref).map((line) => `${dash[1] ?? ""}${line}`))];
};

// src/map/fix/texts.ts
/** The files of a repository while they are patched: each text by its path, and edits that are made whole or not at all. */
/** Texts as patched so far. A text that was never asked for is null. */
var Texts = class {
	#texts;
	#before;
	constructor(before) {
		this.#before = before;
		this.#texts = new Map(before);
	}
	get(path) {
		return this.#texts.get(path) ?? null;
	}
	set(path, text) {
		this.#texts.set(path, text);
	}
	restore(path) {
		const text = this.#before.get(path);
		if (text !== void 0) this.#texts.set(path, text);
	}
	/** Paths whose text is another than before, with both. */
	changed() {
		return [...this.#texts].flatMap(([path, after]) => {
			const before = this.#before.get(path);
			return before === void 0 || before === after ? [] : [{
				path,
				before,
				after
			}];
		});
	}
};
/** All rounds or none. @returns false where one of them is not safe, or GitHub would refuse what came of it */
const apply = (texts, path, rounds) => {
	const text = after(texts.get(path), rounds);
	if (text === null || !readWorkflow(path, text).readable) return false;
	texts.set(path, text);
	return true;
};
/** @returns null where one of the rounds is not safe */
const after = (text, rounds) => {
	if (text === null || text.includes("�")) return null;
	let made = text;
	for (const round of rounds) {
		const edits = round(new Source(made));
		if (edits === null) return null;
		made = edited(made, edits);
	}
	return made;
};

// src/map/fix/gate-step.ts
/** Conditions that ask for the gate's success; what is ignored or skipped at the gate itself is taken off. */
const skippableFix = (read, id, gap, texts, tell) => {
	const { workflow } = read;
	if (!workflow.readable) return;
	const job = workflow.jobs.find((one) => one.id === id);
	if (job === void 0) return;
	let done = true;
	for (const { kind, gate } of standingOf(job, {
		workflow,
		called: read.called
	}).faults) {
		const holder = workflow.jobs.find((one) => one.id === gate);
		const step = holder === void 0 ? null : gateStepOf(holder);
		const now = () => {
			const again = readWorkflow(workflow.path, texts.get(workflow.path) ?? "");
			return (again.readable ? again.jobs.find((one) => one.id === id) : void 0) ?? job;
		};
		if (kind === "condition") done = apply(texts, workflow.path, [(source) => addCondition(source, now(), [`needs.${gate}.result == 'success'`]), (source) => addNeeds(source, now(), [gate])]) && done;
		else if ((kind === "continue-on-error" || kind === "step-condition") && step !== null) done = apply(texts, workflow.path, [(source) => withoutSkip(source, gate, step.index, kind === "step-condition" ? "if" : "continue-on-error")]) && done;
		else done = false;
	}
	tell(gap, id, done, "asks for the gate's success", "it needs a choice: another mode, or a job that is asked for");
};
/** The mapping of one step of a job, and the job's own; null where they are not written as blocks. */
const stepOf = (source, id, index) => {
	const job = source.job(id);
	const steps = job === null ? null : source.pair(job.fields, "steps")?.value;
	const items = typeof steps === "object" && steps !== null && "items" in steps && Array.isArray(steps.items) ? steps.items : [];
	return {
		job: job?.fields ?? null,
		step: source.block(items[index])
	};
};
/** Takes a key off the gate's step, and `continue-on-error` off its job. An edit that another job's fix has made already is none. */
const withoutSkip = (source, gate, index, key) => {
	const { job, step } = stepOf(source, gate, index);
	const edits = [source.pair(step, key), ...key === "if" ? [] : [source.pair(job, key)]].filter((pair) => pair !== null).map((pair) => source.removeEntry(pair));
	return edits.includes(null) ? null : edits.filter((edit) => edit !== null);
};
/** Names the gate by the full name of a commit. */
const pinFix = (workflow, gap, gate, texts, tell) => {
	const [name = "", sha = ""] = gate.split("@");
	const job = workflow.jobs.find(({ id }) => id === gap.at?.job);
	const uses = job === void 0 ? null : literal(gateStepOf(job)?.uses);
	const at = uses?.lastIndexOf("@") ?? -1;
	if (job === void 0 || uses === null || at < 0 || uses.slice(0, at).toLowerCase() !== name.toLowerCase()) return tell(gap, gap.at?.job ?? null, false, "", "which commit that reference means cannot be seen from here");
	const done = apply(texts, workflow.path, [(source) => {
		const pair = source.pair(stepOf(source, job.id, gateStepOf(job)?.index ?? -1).step, "uses");
		const edit = pair === null ? null : source.replaceScalar(pair, `${uses.slice(0, at)}@${sha}`);
		return edit === null ? null : [edit];
	}]);
	tell(gap, job.id, done, `pinned to ${sha.slice(0, 12)}`, "the step is written in a form that is not safe to edit");
};

// src/map/fix/plan.ts
/** @param gate `owner/repo@sha`; null: no gate is put in */
const planFor = (read, mapped, texts, gate) => {
	const { workflow } = read;
	if (!workflow.readable) return {
		fixes: [],
		left: []
	};
	const fixes = [];
	const left = [];
	const tell = (gap, job, done, what, because) => {
		if (done) fixes.push({
			gap: gap.id,
			path: workflow.path,
			job,
			what
		});
		else left.push({
			gap: gap.id,
			path: workflow.path,
			job,
			because
		});
	};
	for (const job of mapped.jobs) for (const gap of job.gaps) {
		if (gap.id === "token-unspecified") tokenFix(read, job.job, gap, texts, tell);
		if (gap.id === "secrets-inherited") inheritFix(read, job.job, gap, texts, tell);
		if (gap.id === "gate-skippable") skippableFix(read, job.job, gap, texts, tell);
	}
	for (const gap of mapped.gaps) if (gap.id === "gate-unpinned" && gate !== null) pinFix(workflow, gap, gate, texts, tell);
	gateFix(workflow, mapped, gate, texts, tell);
	return {
		fixes,
		left
	};
};
const tokenFix = ({ workflow, jobs }, id, gap, texts, tell) => {
	const reading = jobs.find(({ job }) => job.id === id);
	if (reading === void 0) return;
	const need = tokenNeedOf(reading);
	tell(gap, id, need.sure && apply(texts, workflow.path, [(source) => addPermissions(source, id, need.scopes)]), "explicit permissions", need.sure ? "the job is written in a form that is not safe to edit" : "not everything that the job runs is known, so that permissions could break it");
};
const inheritFix = ({ workflow, jobs }, id, gap, texts, tell) => {
	const reading = jobs.find(({ job }) => job.id === id);
	const inherited = reading === void 0 ? null : inheritedNames(reading);
	if (inherited === null) return tell(gap, id, false, "", "the called workflow is not of this repository, or reads secrets that nobody can name");
	const text = texts.get(inherited.path);
	const called = text === null ? null : readWorkflow(inherited.path, text);
	const kept = [texts.get(workflow.path), text];
	const done = called?.readable === true && apply(texts, inherited.path, [(source) => declareSecrets(source, called, inherited.names)]) && apply(texts, workflow.path, [(source) => nameSecrets(source, id, inherited.names), (source) => passedOn(source, inherited.names)]);
	if (!done && kept[0] !== null && kept[1] !== null) {
		texts.set(workflow.path, kept[0]);
		texts.set(inherited.path, kept[1]);
	}
	tell(gap, id, done, `names ${inherited.names.join(", ") || "no secret"}`, "the call is written in a form that is not safe to edit");
};
/** A called workflow that declares some secrets and reads another is refused by linters, and by GitHub once its own caller names them. */
const passedOn = (source, names) => {
	const caller = readWorkflow("", source.text);
	return caller.readable && caller.triggers.some(({ event, secrets }) => event === "workflow_call" && secrets.length > 0) ? declareSecrets(source, caller, names) : [];
};
/** Every privileged job that no gate stands before; a workflow that only others call is held where it is called. */
const gateFix = (workflow, mapped, gate, texts, tell) => {
	const missing = mapped.jobs.flatMap((job) => job.gaps.filter(({ id }) => id === "gate-missing").map((gap) => ({
		gap,
		id: job.job
	})));
	if (missing.length === 0) return;
	const leave = (because) => {
		for (const { gap, id } of missing) tell(gap, id, false, "", because);
	};
	if (workflow.triggers.every(({ event }) => event === "workflow_call")) return leave("only other workflows call it: the gate belongs before their jobs");
	if (gate === null) return leave("which commit of the gate to use is not known: name it with --gate OWNER/REPO@SHA");
	const pattern = patternOf(workflow);
	if (pattern === null) return leave("the workflow holds a gate of another pattern");
	const now = readWorkflow(workflow.path, texts.get(workflow.path) ?? "");
	if (!now.readable) return;
	const ids = new Set(missing.map(({ id }) => id.toLowerCase()));
	const text = texts.get(workflow.path);
	const held = now.jobs.filter((job) => ids.has(job.id.toLowerCase()) && after(text, holdJob(job, now, pattern, gate)) !== null);
	const rounds = [
		...held.flatMap((job) => holdJob(job, now, pattern, gate)),
		...behind(now, held, pattern).map((job) => releaseJob(job)),
		...pattern.isNew ? [(source) => addPattern(source, pattern, gate)] : []
	];
	const done = held.length > 0 && apply(texts, workflow.path, rounds);
	for (const { gap, id } of missing) tell(gap, id, done && held.some((job) => job.id === id), "waits for the gate and its approval", "the workflow is written in a form that is not safe to edit");
};
/** Jobs that need a held one, near or far, and are not held themselves. */
const behind = (workflow, held, { gate, approve }) => {
	const reached = new Set(held.map(({ id }) => id.toLowerCase()));
	for (let grew = true; grew;) {
		const before = reached.size;
		for (const { id, needs } of workflow.jobs) if (needs.some((need) => reached.has(need.toLowerCase()))) reached.add(id.toLowerCase());
		grew = reached.size > before;
	}
	const own = new Set([
		...held.map(({ id }) => id),
		gate,
		approve
	].map((id) => id.toLowerCase()));
	return workflow.jobs.filter(({ id }) => reached.has(id.toLowerCase()) && !own.has(id.toLowerCase()));
};

// src/cli/map-fix.ts
/** `countersign map --fix`: the safe patches, as a diff or written into the work tree. Each is mapped again before it is shown. */
/** @returns that of bad input where a file could not be written, else 0 */
const fix = async (folder, wanted, { write, gate: given }, console) => {
	if (given !== null && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(given)) throw new GateError("usage", "--gate takes OWNER/REPO@SHA with the full commit SHA: a tag can be moved.");
	if (write && wanted.rev !== "HEAD") throw new GateError("usage", "--write works on HEAD, not on another --rev.");
	const gate = given ?? await ownCommit();
	const { texts: before, workTree } = await workflowTexts(folder, wanted.rev);
	if (write && workTree === null) throw new GateError("input-invalid", "There is no work tree to write to. Run it in a checkout, or use the diff of --fix.");
	const texts = new Texts(before);
	const [fixes, left] = [[], []];
	await mapRepository(folder, {
		...wanted,
		see: (read, mapped) => {
			const plan = planFor(read, mapped, texts, gate);
			fixes.push(...plan.fixes);
			left.push(...plan.left);
		}
	});
	const closed = await proven(folder, wanted, texts, fixes, left);
	const changes = texts.changed();
	const kept = write && workTree !== null ? await writeAll(workTree, changes, console) : [];
	const diff = unifiedDiff(changes);
	console.out(diff);
	const done = closed.filter(({ path }) => !kept.includes(path));
	for (const { gap, path, job, what } of done) console.err(`closed ${gap} in ${oneLine(placed(path, job), 120)}: ${oneLine(what, 120)}\n`);
	for (const { gap, path, job, because } of left) console.err(`left ${gap} in ${oneLine(placed(path, job), 120)}: ${because}\n`);
	const files = changes.length - kept.length;
	console.err(`${done.length} gap(s) closed in ${files} file(s), ${left.length + closed.length - done.length} left to you${write ? `; ${files} file(s) written` : ""}.\n`);
	if (gate !== null && done.some(({ gap }) => gap === "gate-missing")) console.err(`The gate is ${gate}.\n`);
	return kept.length === 0 ? 0 : exitCodes.user;
};
const placed = (path, job) => job === null ? path : `${path}#${job}`;
/** Maps the patched texts. A file whose patch leaves one of its gaps open is put back. */
const proven = async (folder, wanted, texts, fixes, left) => {
	let open = fixes;
	for (let round = 0; round < 3 && open.length > 0; round++) {
		const instead = new Map(texts.changed().map(({ path, after }) => [path, after]));
		const { map } = await mapRepository(folder, {
			...wanted,
			instead
		});
		const stays = open.filter((one) => hasGap(map, one));
		if (stays.length === 0) return open;
		const paths = new Set(stays.map(({ path }) => path));
		for (const path of paths) texts.restore(path);
		for (const { gap, path, job } of open.filter(({ path }) => paths.has(path))) left.push({
			gap,
			path,
			job,
			because: "the patch would not close it"
		});
		open = open.filter(({ path }) => !paths.has(path));
	}
	return open;
};
const hasGap = ({ workflows }, { gap, path, job }) => {
	const workflow = workflows.find((one) => one.path === path);
	if (workflow === void 0 || !workflow.readable) return true;
	return [...workflow.gaps, ...workflow.jobs.filter((one) => job === null || one.job === job).flatMap((one) => one.gaps)].some(({ id, at }) => id === gap && (job === null || at?.job === job || at?.job === null));
};
/** As git lays out a text of the commit where the attributes or `core.autocrlf` ask for it: the same text, with other line ends. */
const withCrLf = (text) => text.replaceAll("\n", "\r\n");
/** @returns paths of the files that were left as they are */
const writeAll = async (root, changes, console) => {
	const kept = [];
	for (const { path, before, after } of changes) {
		const there = await readInside(root, path);
		const dressed = there === before || before.includes("\r") ? after : withCrLf(after);
		if (there === before || dressed !== after && there === withCrLf(before)) await replaceInside(root, path, dressed);
		else {
			kept.push(path);
			console.err(`${oneLine(path, 200)} differs from the commit and was left as it is: commit or restore it first.\n`);
		}
	}
	return kept;
};

export { fix };