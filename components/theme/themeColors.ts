/** The paper's ground in each theme, as tokens.css has it, for the frame that a browser draws around it. */
export const themeColors = { light: '#fffefb', dark: '#161513' } as const
