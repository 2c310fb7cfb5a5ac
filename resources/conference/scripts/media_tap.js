// Runs in the sound thread of the page: nothing that the page does can make it lose a sample.
class FarEndTap extends AudioWorkletProcessor {
  constructor() {
    super();
    this.block = new Int16Array(960);
    this.filled = 0;
    this.first = -1;
  }

  process(inputs) {
    const channels = inputs[0];
    const length = channels.length ? channels[0].length : 128;
    if (this.first < 0) this.first = currentFrame;
    for (let at = 0; at < length; at++) {
      let sum = 0;
      for (const channel of channels) sum += channel[at];
      const value = channels.length ? sum / channels.length : 0;
      this.block[this.filled++] = Math.max(-32768, Math.min(32767, Math.round(value * 32767)));
      if (this.filled === this.block.length) this.send(currentFrame + at + 1);
    }
    return true;
  }

  send(end) {
    const first = end - this.filled - this.first;
    this.port.postMessage({ first, samples: this.block }, [this.block.buffer]);
    this.block = new Int16Array(960);
    this.filled = 0;
  }
}

registerProcessor("far-end-tap", FarEndTap);
