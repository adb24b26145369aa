// A provider of OpenID Connect on this machine. The name that is typed in is the subject; whoever is called like unverified...
// has an e-mail address that nobody has verified. Ends with its standard input.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [callback] = process.argv.slice(2);
const server = createServer((request, response) => handle(request, response));
let handle;
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'planwerk',
      client_secret: 'a secret of the test',
      redirect_uris: [callback],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    }],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: ['signs the cookies of the test'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        name: id,
        email: `${id.replace('unverified-', '')}@example.com`,
        email_verified: !id.startsWith('unverified-'),
      }),
    }),
  });
  handle = provider.callback();
  console.log(`ready ${issuer}`);
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
