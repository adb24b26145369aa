/** The people who may come in. */

import { html, nothing } from 'lit';
import * as api from '../api.js';
import { ago, moment, t } from '../i18n.js';
import { to } from '../routes.js';
import { ask, badge, card, field, table, tell } from '../ui.js';
import { define } from '../view.js';
import { tone, word } from '../words.js';
import { access } from './access.js';
import { Part, lineButton } from './part.js';

const HOME = to(undefined, 'admin', 'members');

class Members extends Part {
  get id() {
    return this.route.rest[1];
  }

  async load() {
    const [organisations, members, member] = await Promise.all([
      api.all('organisations'),
      this.id ? [] : api.all('members'),
      this.id ? api.tagged(`members/${this.id}`) : null,
    ]);
    Object.assign(this, { organisations, members, member });
    this.names = new Map(organisations.map((one) => [one.id, one.name]));
  }

  async invite({ name, email }, { role, organisations }) {
    await api.post('members', { name, email, organisations, ...(role ? { role } : {}) });
    tell(t('Eingeladen. Es geht keine Mail hinaus: Bitte schicken Sie die Person auf die Anmeldeseite.', 'Invited. No mail is sent: please send the person to the sign-in page.'));
    location.hash = HOME;
  }

  async change({ name, suspended }, { role, organisations }, over) {
    const { etag } = over ? await api.tagged(`members/${this.id}`) : this.member;
    await api.patch(`members/${this.id}`, { name, role, organisations, suspended: suspended === 'on' }, { ifMatch: etag });
    tell(t('Gespeichert. Es gilt ab sofort.', 'Saved. It holds from now on.'));
    location.hash = HOME;
  }

  async drop(member) {
    const gone = await ask(t(`${member.name} entfernen`, `Remove ${member.name}`), {
      text: t('Die Person wird überall abgemeldet und kommt nicht mehr herein. Verläufe behalten ihre Kennung.', 'The person is signed out everywhere and comes in no more. Histories keep the id.'),
      yes: t('Entfernen', 'Remove'),
      danger: true,
      act: () => api.remove(`members/${member.id}`).then(() => true),
    });
    if (gone) {
      tell(t('Entfernt.', 'Removed.'));
      this.reload();
    }
  }

  content() {
    if (this.member) {
      return this.form(this.member.value);
    }
    return this.route.query.has('new') ? this.form() : this.list();
  }

  list() {
    return card(
      t('Mitglieder', 'Members'),
      table(
        t('Menschen, die hereinkommen', 'People who may come in'),
        [
          { title: t('Name', 'Name'), cell: (one) => html`<a href=${to(undefined, 'admin', 'members', one.id)}>${one.name}</a><br /><span class="note">${one.email}</span>` },
          { title: t('Stand', 'State'), cell: (one) => badge(word('member', one.state), tone('member', one.state)) },
          { title: t('Darf', 'May'), cell: (one) => access(one, this.names) },
          { title: t('Zuletzt angemeldet', 'Last sign-in'), cell: (one) => (one.signedInAt ? html`<span title=${moment(one.signedInAt)}>${ago(one.signedInAt)}</span>` : t('noch nie', 'never')) },
          { title: html`<span class="unseen">${t('Handeln', 'Act')}</span>`, cell: (one) => lineButton(t('Entfernen', 'Remove'), one.name, () => this.drop(one)) },
        ],
        this.members,
        { empty: t('Noch kommt man nur mit einem Token herein. Laden Sie Ihr Team und die Menschen Ihrer Kunden ein.', 'So far one comes in with a token only. Invite your team and the people of your clients.') },
      ),
      { actions: html`<a class="button primary" href="${HOME}?new=1">${t('Einladen', 'Invite')}</a>` },
    );
  }

  form(member) {
    return card(
      member ? member.name : t('Jemanden einladen', 'Invite somebody'),
      html`
        ${member
          ? html`<p class="note">${member.email} · ${badge(word('member', member.state), tone('member', member.state))} · ${t('eingeladen', 'invited')} ${moment(member.madeAt)} ${t('von', 'by')} ${member.madeBy}</p>`
          : html`<p>${t('Wer bei der Anmeldung zeigt, dass ihm die Adresse gehört, kommt herein. Es geht keine Mail hinaus.', 'Whoever proves at sign-in that the address is his own comes in. No mail is sent.')}</p>`}
        <planwerk-access-form
          .value=${member}
          .organisations=${this.organisations}
          .before=${(faults) => this.who(member, faults)}
          .after=${() => (member ? this.kept(member) : nothing)}
          .save=${(entered, given, over) => (member ? this.change(entered, given, over) : this.invite(entered, given))}
          yes=${member ? t('Speichern', 'Save') : t('Einladen', 'Invite')}
          back=${HOME}
        ></planwerk-access-form>
      `,
    );
  }

  who(member, faults) {
    return html`
      ${field(t('Name', 'Name'), (id, about) => html`<input id=${id} name="name" required autocomplete="off" aria-describedby=${about} .value=${member?.name ?? ''} />`, { required: true, fault: faults.get('/name') })}
      ${member
        ? nothing
        : field(t('E-Mail', 'E-mail'), (id, about) => html`<input id=${id} name="email" type="email" required autocomplete="off" aria-describedby=${about} />`, { required: true, fault: faults.get('/email') })}
    `;
  }

  kept(member) {
    return html`<p><label><input type="checkbox" name="suspended" ?checked=${member.suspended} /> ${t('Vorerst aussperren', 'Keep out for the time being')}</label></p>`;
  }
}

define('planwerk-admin-members', Members);
