// src/model/detector.ts
const defineSurface = (detector) => detector;
const defineSignal = (detector) => detector;

export { defineSurface as n, defineSignal as t };