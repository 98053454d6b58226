import { slug } from '../../../libs/contracts/src/kernel/fields';
import { slugFrom } from './slug';

describe('the address made from a name', () => {
  it.each(['Studio Più Bello', 'Ä', '株式会社', '---', 'x'.repeat(120), "Dr. O'Neill & Söhne", '42'])(
    'A1 L2 is one that the API accepts: %s',
    (name) => expect(slug.safeParse(slugFrom(name)).success).toBe(true),
  );
});
