/** Whether an event comes of a finger or pen, for which there is no pointing without pressing. */
export const isTap = (event: Event): boolean => ['touch', 'pen'].includes((event as PointerEvent).pointerType);
