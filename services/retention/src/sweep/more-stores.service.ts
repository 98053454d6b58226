import { basename } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { streamName, type SweptStore } from '@riserbo/contracts';
import { EVENTS_NATS, storedEvents } from '@riserbo/messaging';
import { CONFIG, Tally, type Matcher, type MoreStores } from '@riserbo/runtime';
import type { NatsConnection } from '@nats-io/transport-node';
import type { RetentionConfig } from '../config';
import { searchFolder } from './folder-search';

/** H4: the stream of events, and folders with logs and mails where the installation has them. */
@Injectable()
export class MoreStoresService implements MoreStores {
  private readonly folders: readonly string[];

  constructor(
    @Inject(CONFIG) { SWEPT_FOLDERS }: RetentionConfig,
    @Inject(EVENTS_NATS) private readonly events: NatsConnection,
  ) {
    this.folders = SWEPT_FOLDERS.split(':').filter((folder) => folder !== '');
  }

  async searchMore(companyId: string, matcher: Matcher): Promise<SweptStore[]> {
    const stream = new Tally();
    for await (const text of storedEvents(this.events, companyId)) stream.add(matcher.search(text));
    const stores = [stream.toStore(`stream ${streamName}`)];
    for (const folder of this.folders)
      stores.push((await searchFolder(folder, matcher)).toStore(`folder ${basename(folder)}`));
    return stores;
  }
}
