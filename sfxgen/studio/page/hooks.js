// Joins signals and preact.
import { useLayoutEffect, useState } from "./vendor/htm-preact.js";
import { effect } from "./vendor/signals-core.js";

/** Return a signal's value, and render the component again whenever it changes. */
export function useSignalValue(signal) {
  const [value, set] = useState(() => signal.peek());
  useLayoutEffect(() => effect(() => {
    const now = signal.value;
    set(() => now);
  }), [signal]);
  return signal.peek() === value ? value : signal.peek();
}
