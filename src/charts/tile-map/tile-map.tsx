/** Draws the province tiles: a list of links for the keyboard, equal tiles for the eye; no arithmetic here. */
import type { ReactElement } from 'react';
import type { PlacedTile, PlacedTileMap } from './layout-tile-map.ts';

export function TileMap({
  placed,
  sentence,
}: {
  readonly placed: PlacedTileMap;
  readonly sentence: string;
}): ReactElement {
  return (
    <svg className="chart tile-map" role="group" aria-label={sentence} viewBox={`0 0 ${placed.width} ${placed.height}`}>
      {placed.tiles.map((tile) => (
        <Tile key={tile.code} tile={tile} size={placed.size} />
      ))}
    </svg>
  );
}

function Tile({ tile, size }: { readonly tile: PlacedTile; readonly size: number }): ReactElement {
  const drawing = (
    <>
      <rect className={`tile${tile.tone}`} x={tile.x} y={tile.y} width={size} height={size} />
      <text className={`on-tile${tile.tone}`} x={tile.textX} y={tile.nameY} textAnchor="middle">
        {tile.label}
      </text>
      {tile.agencies === 0 ? null : (
        <text className={`on-tile${tile.tone} count`} x={tile.textX} y={tile.countY} textAnchor="middle">
          {tile.agencies}
        </text>
      )}
    </>
  );
  return tile.href === null ? (
    <g aria-hidden="true">{drawing}</g>
  ) : (
    <a href={tile.href} aria-label={`${tile.name} ${tile.agencies}`}>
      {tile.label === tile.name ? null : <title>{tile.name}</title>}
      {drawing}
    </a>
  );
}
