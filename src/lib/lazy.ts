/**
 * Delays making a value until its first use, and keeps it. In a browser the first formatters of `Intl` take several
 * milliseconds each.
 * @example const days = lazy(() => new Intl.DateTimeFormat('es')); days().format(date);
 */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
