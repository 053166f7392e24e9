/** Where the panel fills the screen: narrow or low, also by zooming in. As in the styles. */
const FULL_SCREEN = '(max-width: 479.9px), (max-height: 479.9px)'

export const isFullScreen = (): boolean => matchMedia(FULL_SCREEN).matches

export const onFullScreenChange = (act: () => void, signal: AbortSignal): void =>
  matchMedia(FULL_SCREEN).addEventListener('change', act, { signal })

/** Opens a panel above everything on the host page: full screen as a modal, otherwise beside the page. */
export function showPanel(panel: HTMLElement): void {
  const dialog = panel as HTMLDialogElement
  dialog.inert = true // a dialog takes the focus when it opens; inert it cannot, and the visitor's action gives it
  if (isFullScreen() && dialog.showModal) dialog.showModal()
  else if (dialog.showPopover) dialog.showPopover()
  else dialog.setAttribute('open', '')
  dialog.inert = false
}

export function hidePanel(panel: HTMLElement): void {
  const dialog = panel as HTMLDialogElement
  if (dialog.open) dialog.close?.()
  dialog.removeAttribute('open')
  if (dialog.hidePopover && dialog.matches(':popover-open')) dialog.hidePopover()
}
