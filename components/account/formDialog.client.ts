import { loadAltcha } from './altcha.client.ts'
import { focusOnAnswer } from './focusOnAnswer.client.ts'
import styles from './formDialog.module.css'

type Wish = { href: string; close: string }

/**
 * Shows the form of a page in a dialog. It is the page's own form, posted as it would be without a script, and answered with
 * the page: what it says is then shown here, and where it leads is gone to.
 */
export async function openFormDialog({ href, close }: Wish): Promise<void> {
  const address = new URL(href)
  address.searchParams.set('next', location.pathname + location.search)
  const place = await formIn(await fetch(address))
  if (place === null) return location.assign(href)

  const dialog = document.createElement('dialog')
  dialog.className = styles.dialog ?? ''
  dialog.append(closeButton(dialog, close))
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  dialog.addEventListener('submit', (event) => {
    const { target } = event
    // A form with an address of its own leads away from here.
    if (!(target instanceof HTMLFormElement) || target.getAttribute('action')) return
    event.preventDefault()
    send(target, { dialog, address, submitter: event.submitter }).catch(() => location.assign(href))
  })
  show(dialog, place)
  document.body.append(dialog)
  dialog.showModal()
  dialog.querySelector<HTMLElement>('form input:not([type="hidden"])')?.focus()
}

type Sending = { dialog: HTMLDialogElement; address: URL; submitter: HTMLElement | null }

async function send(form: HTMLFormElement, { dialog, address, submitter }: Sending): Promise<void> {
  if (submitter?.ariaDisabled === 'true') return
  if (submitter) submitter.ariaDisabled = 'true'
  const response = await fetch(address, { method: 'POST', body: new FormData(form, submitter) })
  if (response.redirected) return goTo(response.url)
  const place = await formIn(response)
  if (place === null) return location.assign(address)

  // The page gives no secret back; here it was never gone.
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type="password"]')) {
    const same = place.querySelector<HTMLInputElement>(`input[name="${field.name}"]`)
    if (same) same.value = field.value
  }
  show(dialog, place)
  focusOnAnswer(place)
}

function goTo(address: string): void {
  if (address === location.href) location.reload()
  else location.assign(address)
}

/** The part of a page that its form stands in, with the styles it needs; null where it needs the page itself. */
async function formIn(response: Response): Promise<HTMLElement | null> {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const place = page.querySelector<HTMLElement>('[data-form-page]')
  if (place === null || place.querySelector('[data-foreign]')) return null
  await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(addStyles))
  return document.importNode(place, true)
}

function addStyles(link: HTMLLinkElement): Promise<void> | void {
  const href = link.getAttribute('href') ?? ''
  if (document.querySelector(`link[rel="stylesheet"][href="${href}"]`)) return
  const own = document.createElement('link')
  own.rel = 'stylesheet'
  own.href = href
  document.head.append(own)
  return new Promise((resolve) => {
    own.onload = own.onerror = () => resolve()
  })
}

function show(dialog: HTMLDialogElement, place: HTMLElement): void {
  dialog.querySelector('[data-form-page]')?.remove()
  dialog.append(place)
  dialog.ariaLabel = place.querySelector('h1')?.textContent ?? ''
  const language = place.querySelector('altcha-widget')?.getAttribute('language')
  if (language === 'fr' || language === 'ar' || language === 'en') void loadAltcha(language)
}

function closeButton(dialog: HTMLDialogElement, label: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = styles.close ?? ''
  button.ariaLabel = label
  button.textContent = '×'
  button.onclick = () => dialog.close()
  return button
}
