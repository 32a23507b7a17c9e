const rule = /([^{}]+)\{([^{}]*)\}/g;
const declaration = /[\w-]+\s*:[^;]*light-dark\([^;]*;/g;
const pair = /light-dark\(\s*((?:[^(),]|\([^()]*\))+),(?:[^()]|\([^()]*\))+\)/g;

/**
 * What stands in for `light-dark()` in browsers that do not know it, where all shapes would be black: the light colours, in
 * every theme.
 * @param css rules that stand in no other rule
 * @returns the same declarations with the first of each two colours, for those browsers alone; empty where there are none
 */
export function lightOnly(css: string): string {
  const rules = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(rule)].flatMap(
    ([, selector = '', body = '']) => {
      const declarations = (body.match(declaration) ?? []).map((each) => each.replace(pair, '$1'));
      return declarations.length > 0 ? [`${selector.trim()} { ${declarations.join(' ')} }`] : [];
    },
  );
  if (rules.length === 0) return '';
  return `@supports not (color: light-dark(red, red)) {\n${rules.join('\n')}\n}\n`;
}
