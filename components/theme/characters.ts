/** What the small files of the typefaces hold: all that the paper’s three languages are written with, and common loans. */
export const characters = {
  latin:
    'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+0160-0161, U+0178, U+017D-017E, U+02C6, U+02DA, U+02DC, U+2010-2015, U+2018-201E, U+2020-2022, U+2026, U+202F-2030, U+2032-2033, U+2039-203A, U+20AC, U+2122, U+2190-2193, U+2212',
  arabic:
    'U+060C, U+061B, U+061F, U+0621-063A, U+0640-0652, U+0654-0656, U+0660-066C, U+0670-0671, U+067E, U+0686, U+0698, U+06A4, U+06A8, U+06AD, U+06AF, U+200C-200F',
  /** In Arabic text: figures, names of firms, addresses. */
  latinInArabic: 'U+0020-007E, U+00A0, U+00AB, U+00BB, U+2010-2015, U+2018-201E, U+2026, U+20AC',
} as const

/** What other letters are taken from: larger files, which nobody fetches who does not meet one. */
export const furtherCharacters = {
  latin:
    'U+0100-0130, U+0132-0151, U+0154-015F, U+0162-0177, U+0179-017C, U+0180-02BA, U+1D00-1DBF, U+1E00-1EFF, U+2C60-2C7F, U+A720-A7FF',
  arabic:
    'U+0610-061A, U+061C-061E, U+0620, U+0653, U+0657-065F, U+066D-066F, U+0672-067D, U+067F-0685, U+0687-0697, U+0699-06A3, U+06A5-06A7, U+06A9-06AC, U+06AE, U+06B0-06FF, U+0750-077F, U+0870-088E, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFC',
} as const
