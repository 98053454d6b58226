import { buffer } from 'node:stream/consumers';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, Log } from '@riserbo/runtime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { NotificationsConfig } from '../config';
import { BouncesService } from './bounces.service';
import { readReport } from './report';
import { ReturnPaths, type Returned } from './return-path';

const MAX_BYTES = 1024 * 1024;
/** Mailbox providers send complaints to it. */
const FEEDBACK = 'fbl';

/**
 * G3: the inbound port for bounces and complaints: the MX of `BOUNCE_DOMAIN`, or a mail server that relays to
 * it. Takes mail for return paths that it signed itself and for `fbl@`, and refuses all other.
 */
@Injectable()
export class BounceListener implements OnApplicationBootstrap, OnApplicationShutdown {
  private server?: SMTPServer;

  constructor(
    private readonly paths: ReturnPaths,
    private readonly bounces: BouncesService,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { BOUNCES_PORT, HOST } = this.config;
    if (BOUNCES_PORT === undefined) return;
    const server = new SMTPServer({
      ...{ disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, size: MAX_BYTES },
      ...{ maxClients: 50, socketTimeout: 30_000, closeTimeout: 1_000, banner: 'Riserbo' },
      onRcptTo: ({ address }, _session, done) => {
        this.check(address).then(
          (isOurs) => done(isOurs ? null : refused(550, '5.1.1 no such mailbox')),
          () => done(refused(451, '4.3.0 try again')),
        );
      },
      onData: (stream, session, done) => {
        this.take(stream, session).then(
          () => done(),
          () => done(refused(451, '4.3.0 try again')),
        );
      },
    });
    server.on('error', () => this.log.warn('bounce_connection_failed'));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(BOUNCES_PORT, HOST, resolve);
    });
    this.server = server;
  }

  async onApplicationShutdown(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  private async check(address: string): Promise<boolean> {
    return this.isFeedback(address) || (await this.paths.read(address)) !== undefined;
  }

  private isFeedback(address: string): boolean {
    return address.toLowerCase() === `${FEEDBACK}@${this.config.BOUNCE_DOMAIN ?? ''}`.toLowerCase();
  }

  private async take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const raw = await buffer(stream);
    if (stream.sizeExceeded) return this.log.warn('bounce_too_large');
    const report = await readReport(raw).catch(() => undefined);
    if (report === undefined) return;
    for (const { address } of envelope.rcptTo) {
      const about = await this.deliveryOf(address, report);
      if (about !== undefined) await this.bounces.record(about, report);
    }
  }

  /** A complaint names the return path of the mail; only one that we signed counts. */
  private async deliveryOf(
    address: string,
    report: Awaited<ReturnType<typeof readReport>>,
  ): Promise<Returned | undefined> {
    if (!this.isFeedback(address)) return this.paths.read(address);
    const named = report?.kind === 'complaint' ? report.returnPath : undefined;
    return named === undefined ? undefined : this.paths.read(named);
  }
}

const refused = (responseCode: number, text: string): Error =>
  Object.assign(new Error(text), { responseCode });
