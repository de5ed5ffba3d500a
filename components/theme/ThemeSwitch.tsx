import styles from './ThemeSwitch.module.css'

const themes = ['system', 'light', 'dark'] as const

type Theme = (typeof themes)[number]

const icons: Record<Theme, string> = {
  system: 'M2 3h12v8H2zM5.5 13.5h5',
  light:
    'M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM8 1v1.8M8 13.2V15M1 8h1.8M13.2 8H15M3 3l1.3 1.3M11.7 11.7 13 13M13 3l-1.3 1.3M4.3 11.7 3 13',
  dark: 'M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3Z',
}

type Props = { title: string; words: Record<Theme, string> }

/**
 * Light, dark, or as the system has it: ThemeScript hears what is chosen here, and marks it. Without JavaScript the system
 * decides, and this is not shown.
 */
export function ThemeSwitch({ title, words }: Props) {
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{title}</legend>
      {themes.map((theme) => (
        <label key={theme} className={styles.choice} title={words[theme]}>
          <input type="radio" name="theme" value={theme} defaultChecked={theme === 'system'} />
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path fill="none" stroke="currentColor" strokeWidth="1.5" d={icons[theme]} />
          </svg>
          <span className="visually-hidden">{words[theme]}</span>
        </label>
      ))}
    </fieldset>
  )
}
