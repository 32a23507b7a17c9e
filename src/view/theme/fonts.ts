/** The font families of the two faces, each as a list for CSS and SVG: the preferred one first, and last a generic one. */
export const fonts = {
  serif:
    "'Iowan Old Style', 'Source Serif 4', Charter, Palatino, 'Palatino Linotype', Cambria, 'Liberation Serif', 'Times New Roman', serif",
  sans: "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
};

export type Fonts = Readonly<typeof fonts>;
