import { t as upload } from "./artifact.js";

// src/upload.ts
/** dist/upload.js: uploads in a process of its own, for a step that waits: it keeps none of the client's memory. */
process.once("disconnect", () => process.exit());
process.on("message", (request) => {
	upload(request).then((done) => process.send?.(done));
});

export {  };