import { Injectable } from '@nestjs/common';
import {
  openDataLinkCall,
  providersAtAddressCall,
  readAddressCall,
  Refusal,
  requestDataLinkCall,
  resolveAddressCall,
  type ExportedKind,
  type Locale,
  type ProvenActor,
} from '@riserbo/contracts';
import { Calls } from '@riserbo/messaging';
import { column, ServeRaw, statement, Tenants, type Input, type RawContext, type Tx } from '@riserbo/runtime';
import {
  AccountMailsService,
  type NewAccountMail,
  type TakenMail,
} from '../account-mails/account-mails.service';
import { CompaniesService } from '../companies/companies.service';
import { normalised } from '../domain/address';
import { limits } from '../domain/attempts';
import { TokensService } from '../keys/tokens.service';
import { AttemptsService } from '../limits/attempts.service';

interface In {
  companyId: string;
  correlationId: string;
}
/** A person at the address: where the mail goes, and what the link will name. */
type Found = Pick<NewAccountMail, 'to'> & { personId: string; version?: number };

const LIFE_MS = 15 * 60_000;
/** Records of one family can share an address; each gets a link. */
const MAX_LINKS = 5;
const selectMember = statement(
  `SELECT u.id FROM users u JOIN memberships m ON m.user_id = u.id
   WHERE m.company_id = :companyId AND u.email = :address`,
  { id: column.uuid },
);
const selectLocale = statement(`SELECT locale FROM companies WHERE company_id = :companyId`, {
  locale: column.oneOf<Locale>(),
});

/**
 * D2: links to one's own data, to the mailbox in the record. For clients without an account, providers
 * without a login, and members, also those who left.
 */
@Injectable()
export class DataLinksService {
  constructor(
    private readonly tenants: Tenants,
    private readonly calls: Calls,
    private readonly companies: CompaniesService,
    private readonly attempts: AttemptsService,
    private readonly mails: AccountMailsService,
    private readonly tokens: TokensService,
  ) {}

  /**
   * Does the same for known and unknown addresses; only the mail differs. @throws Refusal `company_unknown`,
   * `too_many_requests`
   */
  @ServeRaw(requestDataLinkCall)
  async request(
    context: RawContext<typeof requestDataLinkCall>,
    { slug, email, kind }: Input<typeof requestDataLinkCall>,
  ) {
    await this.attempts.spendFrom(limits.linkFromNetwork, context.ip);
    const { companyId } = (await this.companies.page(slug)).page;
    const address = normalised(email);
    const send = await this.attempts.within(limits.dataLinksToAddress, companyId, address);
    const found = await this.at(address, kind, { companyId, correlationId: context.correlationId });
    return context.act(
      async ({ tx }) => {
        if (!send || found.length === 0) await this.mails.pretend(tx, mailOf(kind, { personId: companyId }));
        else for (const each of found) await this.mails.queue(tx, { ...mailOf(kind, each), to: each.to });
        return {};
      },
      { companyId },
    );
  }

  /** The link works once. @throws Refusal `mail_link_invalid`, `too_many_requests` */
  @ServeRaw(openDataLinkCall)
  async open(context: RawContext<typeof openDataLinkCall>, { token }: Input<typeof openDataLinkCall>) {
    const { companyId, accountMailId } = this.mails.named(token);
    await this.attempts.spend(limits.followedLink, accountMailId);
    const taken = await this.tenants.transaction(
      { companyId },
      (tx) => this.mails.take(tx, accountMailId, 'data_link'),
      context,
    );
    const person = await this.personOf(taken, { companyId, correlationId: context.correlationId });
    const minted = await this.tokens.mint({ kind: 'proven', companyId, ...person }, LIFE_MS);
    return {
      ...{ accessToken: minted.token, expiresAt: minted.expiresAt.toISOString(), companyId },
      ...{ kind: person.subject, personId: person.personId },
    };
  }

  /** A record that was changed since proves another mailbox. @throws Refusal `mail_link_invalid` */
  private async personOf({ data }: TakenMail, where: In): Promise<Pick<ProvenActor, 'subject' | 'personId'>> {
    const { kind, personId = '', version } = data;
    const subject = kind as ExportedKind;
    if (subject === 'client')
      await this.calls
        .askAs(readAddressCall, { clientId: personId, version: Number(version) }, where)
        .catch(asInvalid);
    return { subject, personId };
  }

  private async at(address: string, kind: ExportedKind, where: In): Promise<Found[]> {
    if (kind === 'member') return this.tenants.transaction(where, (tx) => membersAt(tx, address));
    if (kind === 'client') {
      const { clients } = await this.calls.askAs(resolveAddressCall, { email: address }, where);
      return clients
        .slice(0, MAX_LINKS)
        .map(({ clientId, version }) => ({ to: { clientId }, personId: clientId, version }));
    }
    const { providers } = await this.calls.askAs(providersAtAddressCall, { email: address }, where);
    const { locale = 'en' } = (await this.tenants.transaction(where, (tx) => tx.row(selectLocale, {}))) ?? {};
    return providers.map(({ id, name }) => ({ to: { email: address, name, locale }, personId: id }));
  }
}

async function membersAt(tx: Tx, address: string): Promise<Found[]> {
  return (await tx.rows(selectMember, { address })).map(({ id }) => ({ to: { userId: id }, personId: id }));
}

const mailOf = (kind: ExportedKind, { personId, version = 0 }: Pick<Found, 'personId' | 'version'>) => ({
  ...{ kind: 'data_link' as const, life: LIFE_MS },
  data: { kind, personId, version: String(version) },
});

function asInvalid(error: unknown): never {
  const isGone = error instanceof Refusal && error.code === 'client_unknown';
  throw isGone ? new Refusal('mail_link_invalid') : error;
}
