// A fast Fourier transform of real samples, for pictures.

/** Return a function that gives the powers of `size` windowed samples: bins 0 to size / 2. */
export function powersOf(size) {
  const { reversed, cosines, sines } = tables(size);
  const window = new Float32Array(size);
  for (let i = 0; i < size; i++) window[i] = 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / size); // Hann
  const scale = (window.reduce((sum, each) => sum + each, 0) / 2) ** -2; // a full-scale sine has power 1
  const real = new Float32Array(size);
  const imaginary = new Float32Array(size);
  const powers = new Float32Array(size / 2 + 1);
  return (samples, at) => {
    for (let i = 0; i < size; i++) {
      const where = at + i;
      real[reversed[i]] = where >= 0 && where < samples.length ? samples[where] * window[i] : 0;
    }
    imaginary.fill(0);
    butterflies(real, imaginary, cosines, sines);
    for (let k = 0; k < powers.length; k++) powers[k] = (real[k] ** 2 + imaginary[k] ** 2) * scale;
    return powers;
  };
}

function tables(size) {
  const bits = Math.log2(size);
  const reversed = new Uint32Array(size);
  for (let i = 0; i < size; i++) for (let b = 0; b < bits; b++) if (i & (1 << b)) reversed[i] |= 1 << (bits - 1 - b);
  const cosines = new Float32Array(size / 2);
  const sines = new Float32Array(size / 2);
  for (let i = 0; i < size / 2; i++) {
    cosines[i] = Math.cos((2 * Math.PI * i) / size);
    sines[i] = -Math.sin((2 * Math.PI * i) / size);
  }
  return { reversed, cosines, sines };
}

function butterflies(real, imaginary, cosines, sines) {
  const size = real.length;
  for (let half = 1; half < size; half *= 2) {
    const step = size / (2 * half);
    for (let start = 0; start < size; start += 2 * half) {
      for (let k = 0; k < half; k++) {
        const a = start + k;
        const b = a + half;
        const c = cosines[k * step];
        const s = sines[k * step];
        const re = real[b] * c - imaginary[b] * s;
        const im = real[b] * s + imaginary[b] * c;
        real[b] = real[a] - re;
        imaginary[b] = imaginary[a] - im;
        real[a] += re;
        imaginary[a] += im;
      }
    }
  }
}
