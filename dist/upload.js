import { t as upload } from "./artifact.js";

// src/upload.ts
/** dist/upload.js: uploads in a process of its own, for a step that goes on to wait: it keeps none of the client's memory. */
process.once("disconnect", () => process.exit());
process.once("message", (request) => {
	upload(request).then((done) => process.send?.(done, void 0, void 0, () => process.disconnect()));
});

export {  };