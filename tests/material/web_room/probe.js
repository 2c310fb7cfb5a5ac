// What a far end sees and hears of the first remote video, kept for the test to read.
"use strict";
const probe = {pictures: [], sound: []};
window.probe = probe;
{
  const COLUMNS = 16, ROWS = 2, CELL = 8, KEPT = 3000;
  const canvas = new OffscreenCanvas(COLUMNS * CELL, ROWS * CELL);
  const context = canvas.getContext("2d", {willReadFrequently: true});
  const kept = (list, one) => { if (list.push(one) > KEPT) list.shift(); };

  // Brightness of the 32 cells at the top left: half the width, a ninth of the height.
  function cells(video) {
    context.drawImage(video, 0, 0, video.videoWidth / 2, video.videoHeight / 9, 0, 0, canvas.width, canvas.height);
    const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
    const middle = (cell) => 4 * (((cell / COLUMNS | 0) * CELL + CELL / 2) * canvas.width + (cell % COLUMNS) * CELL + CELL / 2);
    // Back from full range to the range of video, as the cells were painted.
    return Array.from({length: COLUMNS * ROWS}, (_, cell) => Math.round(16 + data[middle(cell) + 1] * 219 / 255));
  }
  // A cell that is neither clearly black nor clearly white is not believed.
  probe.numbered = () => probe.pictures.filter((one) => one[3].every((cell) => cell < 86 || cell > 165)).length;
  function watch(video) {
    const seen = (now) => {
      kept(probe.pictures, [performance.timeOrigin + now, video.videoWidth, video.videoHeight, cells(video)]);
      video.requestVideoFrameCallback(seen);
    };
    video.requestVideoFrameCallback(seen);
  }
  const worklet = `
    registerProcessor("listener", class extends AudioWorkletProcessor {
      constructor() { super(); this.n = 0; this.square = 0; this.a = 0; this.b = 0; this.k = 2 * Math.cos(2 * Math.PI * @TONE_HZ@ / sampleRate); }
      process([input]) {
        const samples = input[0] || new Float32Array(128);
        for (const sample of samples) {
          this.square += sample * sample;
          [this.a, this.b] = [sample + this.k * this.a - this.b, this.a];
          if (++this.n === 960) {
            const power = this.a * this.a + this.b * this.b - this.k * this.a * this.b;
            this.port.postMessage([Math.sqrt(this.square / 960), 2 * Math.sqrt(Math.max(power, 0)) / 960]);
            this.n = this.square = this.a = this.b = 0;
          }
        }
        return true;
      }
    });`;
  async function listen(stream) {
    const audio = new AudioContext({sampleRate: 48000});
    await audio.audioWorklet.addModule(URL.createObjectURL(new Blob([worklet], {type: "text/javascript"})));
    const listener = new AudioWorkletNode(audio, "listener");
    const began = performance.timeOrigin + performance.now();
    let pieces = 0;
    listener.port.onmessage = ({data}) => kept(probe.sound, [began + 20 * ++pieces, ...data]);
    audio.createMediaStreamSource(stream).connect(listener).connect(audio.destination);
  }
  const known = new WeakSet();
  setInterval(() => {
    const video = document.querySelector("#others video:last-child");
    if (!video || known.has(video) || !video.srcObject?.getAudioTracks().length) return;
    known.add(video);
    watch(video);
    listen(video.srcObject);
  }, 50);
  probe.statistics = async () => {
    const reports = await Promise.all(window.room.connections.filter((one) => one.connectionState !== "closed").map((one) => one.getStats()));
    return reports.flatMap((report) => [...report.values()].map((one) => ({...one})));
  };
}
