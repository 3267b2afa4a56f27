import { box, FILL, HEIGHT, oval, path, rhombus, type ShapePart, WIDTH, words } from './shapeParts.ts';

/** Something one draws in every system design. */
export interface Shape {
  id: string;
  /** Its name, which is its label as well. */
  word: string;
  /** What one calls it besides. */
  alsoFoundBy: string;
  parts: readonly ShapePart[];
}

const shape = (id: string, word: string, alsoFoundBy: string, ...parts: ShapePart[]): Shape => ({
  id,
  word,
  alsoFoundBy,
  parts,
});

/** In the order a request meets them. */
export const SHAPES: readonly Shape[] = [
  shape(
    'user',
    'User',
    'person actor customer',
    oval({ x: 62, width: 36, height: 36, fill: FILL.people }),
    path(shoulders(), { fill: FILL.people }),
    words('User', { x: 80, y: 84 }),
  ),
  shape(
    'client',
    'Client',
    'browser web front end desktop',
    box({ fill: FILL.people }, 'Client'),
    path([
      [0, 18],
      [WIDTH, 18],
    ]),
    oval({ x: 10, y: 6, width: 7, height: 7 }),
    oval({ x: 22, y: 6, width: 7, height: 7 }),
  ),
  shape(
    'mobile',
    'Mobile',
    'phone app ios android',
    box({ x: 50, width: 60, height: 100, fill: FILL.people }),
    path([
      [70, 88],
      [90, 88],
    ]),
    words('Mobile', { x: 80, y: 106 }),
  ),
  shape(
    'cdn',
    'CDN',
    'content delivery edge cache static',
    path(cloud(), { fill: FILL.edge }),
    words('CDN', { x: 80, y: 33 }),
  ),
  shape(
    'load-balancer',
    'Load balancer',
    'lb proxy nginx haproxy round robin',
    rhombus({ width: 210, height: 120, fill: FILL.edge }, 'Load balancer'),
  ),
  shape(
    'api-gateway',
    'API gateway',
    'rate limit auth entry bff',
    path(hexagon(), { fill: FILL.edge }),
    words('API gateway', { x: 80, y: 27 }),
  ),
  shape('service', 'Service', 'server microservice api application', box({ fill: FILL.compute }, 'Service')),
  shape('worker', 'Worker', 'consumer background job processor', box({ fill: FILL.compute, isDashed: true }, 'Worker')),
  shape(
    'scheduler',
    'Scheduler',
    'cron timer clock jobs',
    oval({ x: 40, width: 80, fill: FILL.compute }),
    path([
      [80, 14],
      [80, 40],
      [100, 48],
    ]),
    words('Scheduler', { x: 80, y: 86 }),
  ),
  shape(
    'cache',
    'Cache',
    'redis memcached memory',
    box({ fill: FILL.data }, 'Cache'),
    path([
      [18, 10],
      [8, 28],
      [16, 28],
      [10, 46],
    ]),
  ),
  shape(
    'queue',
    'Queue',
    'sqs rabbitmq fifo buffer tasks',
    box({ fill: FILL.message, isRound: false }, 'Queue'),
    path([
      [20, 0],
      [20, HEIGHT],
    ]),
    path([
      [36, 0],
      [36, HEIGHT],
    ]),
    path([
      [WIDTH - 36, 0],
      [WIDTH - 36, HEIGHT],
    ]),
    path([
      [WIDTH - 20, 0],
      [WIDTH - 20, HEIGHT],
    ]),
  ),
  shape(
    'topic',
    'Topic',
    'stream kafka log event bus partitions pub sub',
    box({ height: 28, fill: FILL.message, isRound: false }, 'Topic'),
    box({ y: 28, height: 26, fill: FILL.message, isRound: false }),
    box({ y: 54, height: 26, fill: FILL.message, isRound: false }),
    ...[40, 80, 120].map((x) =>
      path([
        [x, 28],
        [x, HEIGHT],
      ]),
    ),
  ),
  shape('database', 'Database', 'db postgres mysql sql primary store', ...cylinder({ label: 'Database' })),
  shape(
    'replica',
    'Replica',
    'read follower secondary standby copy',
    ...cylinder({ label: 'Replica', isDashed: true }),
  ),
  shape(
    'shard',
    'Shards',
    'partition horizontal scale split',
    ...[0, 58, 116].flatMap((x, at) => cylinder({ x, width: 50, height: 76, label: `${at + 1}` })),
    words('Shards', { x: 83, y: 82 }),
  ),
  shape(
    'object-store',
    'Object store',
    's3 blob bucket files images',
    path(
      [
        [0, 8],
        [WIDTH, 8],
        [WIDTH - 22, 90],
        [22, 90],
        [0, 8],
      ],
      { fill: FILL.data },
    ),
    oval({ y: 0, height: 16, fill: FILL.data }),
    words('Object store', { x: 80, y: 38 }),
  ),
  shape(
    'search-index',
    'Search index',
    'elasticsearch opensearch lucene full text',
    box({ fill: FILL.data }, 'Search index'),
    oval({ x: 8, y: 6, width: 16, height: 16 }),
    path([
      [22, 20],
      [30, 28],
    ]),
  ),
  shape('third-party', 'External', 'third party vendor payment provider outside', box({ isDashed: true }, 'External')),
  shape(
    'region',
    'Region or zone',
    'availability boundary frame vpc cluster data centre',
    box({ width: 420, height: 260, isDashed: true }),
    words('Region', { x: 52, y: 10 }),
  ),
];

function cylinder({
  x = 0,
  width = 140,
  height = 96,
  label,
  isDashed = false,
}: {
  x?: number;
  width?: number;
  height?: number;
  label: string;
  isDashed?: boolean;
}): ShapePart[] {
  const cap = Math.min(22, width / 3);
  const right = x + width;
  const half = cap / 2;
  const belly = Array.from({ length: 9 }, (_, at): readonly [number, number] => {
    const angle = (Math.PI * at) / 8;
    return [x + width / 2 + (Math.cos(angle) * width) / 2, height - half + Math.sin(angle) * half];
  });
  return [
    path([[x, half], [right, half], ...belly, [x, half]], { fill: FILL.data, isDashed }),
    oval({ x, y: 0, width, height: cap, fill: FILL.data, isDashed }),
    words(label, { x: x + width / 2, y: height / 2 - 4 }),
  ];
}

function shoulders(): readonly (readonly [number, number])[] {
  return [
    [50, 80],
    [52, 62],
    [62, 50],
    [80, 44],
    [98, 50],
    [108, 62],
    [110, 80],
    [50, 80],
  ];
}

function hexagon(): readonly (readonly [number, number])[] {
  return [
    [20, 0],
    [WIDTH - 20, 0],
    [WIDTH, HEIGHT / 2],
    [WIDTH - 20, HEIGHT],
    [20, HEIGHT],
    [0, HEIGHT / 2],
    [20, 0],
  ];
}

/** Four bows round an oval. */
function cloud(): readonly (readonly [number, number])[] {
  const bows = 7;
  const points = Array.from({ length: bows * 6 + 1 }, (_, at): readonly [number, number] => {
    const angle = (2 * Math.PI * at) / (bows * 6);
    const swell = 1 + 0.16 * Math.abs(Math.sin((angle * bows) / 2));
    return [80 + Math.cos(angle) * 66 * swell, 45 + Math.sin(angle) * 36 * swell];
  });
  return points;
}
