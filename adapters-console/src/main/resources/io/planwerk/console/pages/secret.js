/** Secrets, which the server shows once. */

import { html, render } from 'lit';
import { t } from '../i18n.js';
import { tell } from '../ui.js';

async function copy(input) {
  try {
    await navigator.clipboard.writeText(input.value);
  } catch {
    // Without TLS browsers keep the clipboard to themselves.
    input.select();
    if (!document.execCommand('copy')) {
      tell(t('Bitte kopieren Sie es von Hand.', 'Please copy it by hand.'), 'bad');
      return;
    }
  }
  tell(t('Kopiert.', 'Copied.'));
}

/** Shows a secret until the reader says that it is kept; Escape alone doesn't lose it. */
export function showOnce(title, label, secret, note) {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
    render(
      html`
        <form method="dialog" aria-labelledby="secret-title">
          <h2 id="secret-title">${title}</h2>
          <p>${note}</p>
          <div class="field">
            <label for="secret">${label}</label>
            <input id="secret" class="secret" readonly .value=${secret} autocomplete="off" aria-describedby="secret-about" />
            <p class="about" id="secret-about">${t('Es wird nur dieses eine Mal gezeigt.', 'It is shown this once only.')}</p>
          </div>
          <div class="actions">
            <button type="button" @click=${() => copy(dialog.querySelector('#secret'))}>${t('Kopieren', 'Copy')}</button>
            <button type="submit" class="primary">${t('Ich habe es verwahrt', 'I have kept it')}</button>
          </div>
        </form>
      `,
      dialog,
    );
    dialog.showModal();
  });
}
