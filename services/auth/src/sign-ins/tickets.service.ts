import { Injectable } from '@nestjs/common';
import { Refusal } from '@riserbo/contracts';
import { claimsOf, KeyRing } from '@riserbo/messaging';
import { Clock } from '@riserbo/runtime';
import { passwordMark } from '../domain/password-mark';
import { TokensService, type MintedToken } from '../keys/tokens.service';
import { TICKET_LIFE_MS, ticketClaims, ticketToken, type TicketClaims } from './ticket';

export interface TicketHolder {
  companyId: string;
  userId: string;
  passwordHash: string;
}

/** B2: tickets of sign-ins that still need a second factor. */
@Injectable()
export class TicketsService {
  constructor(
    private readonly tokens: TokensService,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  give({ companyId, userId, passwordHash }: TicketHolder): Promise<MintedToken> {
    const claims: TicketClaims = { companyId, userId, password: passwordMark(passwordHash) };
    return this.tokens.sign(ticketToken, userId, TICKET_LIFE_MS, claims);
  }

  /** @throws Refusal `ticket_invalid` */
  async read(ticket: string): Promise<TicketClaims> {
    const claims = await claimsOf(ticket, ticketToken, this.keys, this.clock.now()).catch(
      (error: unknown) => {
        const notOurs = error instanceof Refusal && error.code === 'not_authenticated';
        throw notOurs ? new Refusal('ticket_invalid') : error;
      },
    );
    return ticketClaims.parse(claims);
  }

  /** Whether the password that was shown for the ticket is still in force. */
  isOf(claims: TicketClaims, passwordHash: string): boolean {
    return claims.password === passwordMark(passwordHash);
  }
}
