/** Secrets, which the server shows once. */

import { html, render } from 'lit';
import { t } from '../i18n.js';

/** Puts the text of an input into the clipboard, and answers what came of it. */
async function copy(input) {
  try {
    await navigator.clipboard.writeText(input.value);
  } catch {
    // Without TLS browsers keep the clipboard to themselves.
    input.select();
    if (!document.execCommand('copy')) {
      return t('Bitte kopieren Sie es von Hand.', 'Please copy it by hand.');
    }
  }
  return t('Kopiert.', 'Copied.');
}

/** Shows a secret until the reader says that it is kept; Escape alone doesn't lose it. */
export function showOnce(title, label, secret, note) {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  // Browsers close a dialog at the second Escape in a row, whatever was said about the first.
  dialog.addEventListener('keydown', (event) => event.key === 'Escape' && event.preventDefault());
  const take = async () => {
    // Told in the dialog: what is behind it isn't read out.
    dialog.querySelector('[role=status]').textContent = await copy(dialog.querySelector('#secret'));
  };
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
          <p role="status"></p>
          <div class="actions">
            <button type="button" @click=${take}>${t('Kopieren', 'Copy')}</button>
            <button type="submit" class="primary">${t('Ich habe es verwahrt', 'I have kept it')}</button>
          </div>
        </form>
      `,
      dialog,
    );
    dialog.showModal();
  });
}
