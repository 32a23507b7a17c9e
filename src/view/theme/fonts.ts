/** The families of the two faces, each a list as CSS and SVG take it, from the wanted one to one that is always there. */
export interface Fonts {
  readonly serif: string;
  readonly sans: string;
}

/** The families of `figure.css`. */
export const fonts: Fonts = {
  serif:
    "'Iowan Old Style', 'Source Serif 4', Charter, Palatino, 'Palatino Linotype', Cambria, 'Liberation Serif', 'Times New Roman', serif",
  sans: "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
};
