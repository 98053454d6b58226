import { Injectable } from '@nestjs/common';
import { Refusal, type ClientActor, type MemberActor } from '@riserbo/contracts';
import type { CallContext } from '@riserbo/messaging';
import { limits } from '../domain/attempts';
import type { NewAccountMail } from '../account-mails/account-mails.service';
import { AttemptsService } from './attempts.service';
import { FailedProofsService, type FailedProof } from './failed-proofs.service';
import { run } from './tallies';

type Context = Pick<CallContext, 'actor' | 'correlationId'>;

/**
 * B10: after a hundred wrong proofs in a row within one session (a stolen one, for example) each further
 * proof is refused as if it were wrong, and the person is told once. Other sessions of the person are not
 * affected. Each wrong proof leaves a row in the company's audit log (X112).
 */
@Injectable()
export class SessionGuessesService {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly failed: FailedProofsService,
  ) {}

  /** Runs `prove` if the run is not over. @throws Refusal `credentials_wrong`, and what `prove` throws */
  async bounded<T>(actor: MemberActor | ClientActor, context: Context, prove: () => Promise<T>): Promise<T> {
    const inARow = run(limits.stepUpsInARow, actor.sessionId);
    const { isOver, isLast } = await this.attempts.lengthen(inARow);
    try {
      if (isOver) throw new Refusal('credentials_wrong');
      const proven = await prove();
      await this.attempts.forgiveAll([inARow]);
      return proven;
    } catch (error) {
      this.note(error, actor, isLast, context);
      throw error;
    }
  }

  private note(error: unknown, actor: MemberActor | ClientActor, isLast: boolean, context: Context): void {
    if (!(error instanceof Refusal) || error.status !== 401) return;
    const [object, to] = personOf(actor);
    const failed = { companyId: actor.companyId, code: error.code, ...object };
    this.failed.note(isLast ? { ...failed, mail: { kind: 'session_guessed', to } } : failed, context);
  }
}

type Person = [Pick<FailedProof, 'objectType' | 'objectId'>, NewAccountMail['to']];
function personOf(actor: MemberActor | ClientActor): Person {
  if (actor.kind === 'client')
    return [{ objectType: 'client', objectId: actor.clientId }, { clientId: actor.clientId }];
  return [{ objectType: 'user', objectId: actor.userId }, { userId: actor.userId }];
}
