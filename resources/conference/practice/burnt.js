// The number burnt into a picture: 2 rows of 16 cells at the top left, each 1/32 of the width and
// 1/18 of the height; 24 bits of the number and 8 bits of check, white for 1.
"use strict";

const BURNT = { across: 32, down: 18, columns: 16, rows: 2, modulus: 1 << 24 };

function burntCheck(number) {
  return Number(((BigInt(number) * 2654435761n) >> 13n) & 0xffn) ^ 0x5a;
}

function burntEdge(length, cells, position) {
  return Math.round((position * length) / cells);
}

function burnNumber(pen, width, height, number) {
  const shown = number % BURNT.modulus;
  const code = (BigInt(shown) << 8n) | BigInt(burntCheck(shown));
  for (let cell = 0; cell < BURNT.columns * BURNT.rows; cell++) {
    const row = Math.floor(cell / BURNT.columns), column = cell % BURNT.columns;
    const bit = (code >> BigInt(BURNT.columns * BURNT.rows - 1 - cell)) & 1n;
    const [left, right] = [column, column + 1].map((at) => burntEdge(width, BURNT.across, at));
    const [top, bottom] = [row, row + 1].map((at) => burntEdge(height, BURNT.down, at));
    pen.fillStyle = bit ? "#fff" : "#000";
    pen.fillRect(left, top, right - left, bottom - top);
  }
}

// `luma` holds rows of `stride` bytes of a picture of width x height, from its top left corner.
function readNumber(luma, stride, width, height) {
  let code = 0n;
  for (let cell = 0; cell < BURNT.columns * BURNT.rows; cell++) {
    const row = Math.floor(cell / BURNT.columns), column = cell % BURNT.columns;
    const [left, right] = [column, column + 1].map((at) => burntEdge(width, BURNT.across, at));
    const [top, bottom] = [row, row + 1].map((at) => burntEdge(height, BURNT.down, at));
    const insetX = Math.floor((right - left) / 4), insetY = Math.floor((bottom - top) / 4);
    let sum = 0, count = 0;
    for (let y = top + insetY; y < bottom - insetY; y++) {
      for (let x = left + insetX; x < right - insetX; x++) { sum += luma[y * stride + x]; count++; }
    }
    const mean = sum / count;
    if (Math.abs(mean - 125.5) < 40) return null;
    code = (code << 1n) | (mean > 125.5 ? 1n : 0n);
  }
  const number = Number(code >> 8n);
  return Number(code & 0xffn) === burntCheck(number) ? number : null;
}
