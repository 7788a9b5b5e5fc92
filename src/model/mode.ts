/** What the step does with the decision. */

/** From the most lenient to the strictest (wait and fail are equals). */
export const MODES = ['observe', 'record', 'route', 'wait', 'fail'] as const
export type Mode = (typeof MODES)[number]

/** The mode of that name; null where there is none. */
export const modeOf = (text: string | null): Mode | null => MODES.find((one) => one === text) ?? null
