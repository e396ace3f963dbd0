/** Works something out when it is first asked for, and keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let kept: {readonly value: Value} | undefined;
  return () => (kept ??= {value: make()}).value;
}
