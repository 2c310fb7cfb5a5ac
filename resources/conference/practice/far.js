// The simulated far end: a moving picture with a burnt-in number, a voice with a beep each second,
// and ears and eyes for what comes from the room.
"use strict";

class FarPicture {
  constructor(width, height, fps) {
    this.canvas = new OffscreenCanvas(width, height);
    this.pen = this.canvas.getContext("2d", { alpha: false, willReadFrequently: true });
    this.fps = fps;
    this.number = 0;
    this.track = new MediaStreamTrackGenerator({ kind: "video" });
    this.writer = this.track.writable.getWriter();
    this.began = performance.now();
    this.ground = this.pen.createLinearGradient(0, 0, 0, height);
    this.ground.addColorStop(0, "#2b4a5e");
    this.ground.addColorStop(1, "#13242f");
    this.tick();
  }

  tick() {
    if (this.track.readyState === "ended") return;
    this.draw();
    const frame = new VideoFrame(this.canvas, { timestamp: Math.round(performance.now() * 1000) });
    this.writer.write(frame).catch(() => {});
    this.number += 1;
    const next = this.began + (this.number * 1000) / this.fps;
    setTimeout(() => this.tick(), Math.max(0, next - performance.now()));
  }

  draw() {
    const { pen, canvas: { width, height } } = this;
    const phase = (this.number / this.fps) * 0.7;
    pen.fillStyle = this.ground;
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = "#b08d3c";
    pen.fillRect(0, height * 0.68, width, 3);
    for (let person = 0; person < 3; person++) {
      const x = width * (0.3 + 0.2 * person), y = height * (0.5 + 0.012 * Math.sin(phase * 2 + person * 2));
      pen.fillStyle = ["#8fb3c7", "#c7b48f", "#9fc79a"][person];
      pen.beginPath();
      pen.arc(x, y, height * 0.06, 0, 7);
      pen.fill();
      pen.fillRect(x - height * 0.09, y + height * 0.07, height * 0.18, height * 0.12);
    }
    pen.fillStyle = "#e9eef2";
    pen.beginPath();
    pen.arc(width * (0.5 + 0.42 * Math.sin(phase)), height * 0.74, height * 0.015, 0, 7);
    pen.fill();
    pen.font = `600 ${Math.round(height / 18)}px sans-serif`;
    pen.textAlign = "right";
    pen.fillText("Đầu kia (mô phỏng) · CHẠY THỬ", width * 0.97, height * 0.2);
    pen.textAlign = "center";
    burnNumber(pen, width, height, this.number);
  }
}

class FarVoice {
  constructor() {
    this.context = new AudioContext({ sampleRate: 48000, sinkId: { type: "none" } });
    this.out = this.context.createMediaStreamDestination();
    this.out.channelCount = 1;
    this.track = this.out.stream.getAudioTracks()[0];
    this.voice = this.speaking();
    this.beep = this.tone(1000);
    this.planned = 0;
    this.timer = setInterval(() => this.plan(), 500);
    this.plan();
    this.context.resume();
  }

  tone(frequency) {
    const source = new OscillatorNode(this.context, { frequency });
    const gain = new GainNode(this.context, { gain: 0 });
    source.connect(gain).connect(this.out);
    source.start();
    return gain.gain;
  }

  speaking() {
    const source = new OscillatorNode(this.context, { type: "sawtooth", frequency: 130 });
    const gain = new GainNode(this.context, { gain: 0 });
    for (const [frequency, Q] of [[600, 6], [1700, 9], [2600, 9]]) {
      const formant = new BiquadFilterNode(this.context, { type: "bandpass", frequency, Q });
      source.connect(formant).connect(gain);
    }
    gain.connect(this.out);
    source.start();
    return gain.gain;
  }

  // Sound is planned two seconds ahead, so a page that stands still for a moment is not heard.
  plan() {
    const until = this.context.currentTime + 2;
    for (let at = Math.max(this.planned, Math.ceil(this.context.currentTime)); at < until; at++) {
      this.beep.setValueAtTime(0.3, at);
      this.beep.setValueAtTime(0, at + 0.1);
      for (let part = 0; part < 3 && at % 5 < 4; part++) {
        const start = at + 0.25 + part * 0.24;
        this.voice.setTargetAtTime(0.22, start, 0.03);
        this.voice.setTargetAtTime(0, start + 0.14, 0.03);
      }
      this.planned = at + 1;
    }
  }

  stop() {
    clearInterval(this.timer);
    this.context.close();
  }
}

// What the far end got of the room: the numbers burnt into its pictures, how loud its sound is.
class Received {
  constructor() {
    this.frames = 0;
    this.number = null;
    this.numbers = [];
    this.size = [0, 0];
    this.picture = null;
    this.level = 0;
    this.beeps = 0;
  }

  async watch(track) {
    const reader = new MediaStreamTrackProcessor({ track, maxBufferSize: 8 }).readable.getReader();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      try {
        await this.look(value);
      } finally {
        value.close();
      }
    }
  }

  async look(frame) {
    const { width, height } = frame.visibleRect;
    this.frames += 1;
    this.size = [width, height];
    if (frame.format !== "I420" && frame.format !== "NV12") return;
    const rows = Math.ceil((height * BURNT.rows) / BURNT.down / 2) * 2;
    const rect = { x: 0, y: 0, width, height: rows };
    const bytes = new Uint8Array(frame.allocationSize({ rect }));
    const planes = await frame.copyTo(bytes, { rect });
    this.number = readNumber(bytes.subarray(planes[0].offset), planes[0].stride, width, height);
    this.brightness = bytes.subarray(0, width * rows).reduce((sum, value) => sum + value, 0) / (width * rows);
    this.numbers.push(this.number);
    if (this.numbers.length > 5000) this.numbers.shift();
  }

  listen(track) {
    const stream = new MediaStream([track]);
    this.player = new Audio();
    this.player.muted = true;
    this.player.srcObject = stream;
    this.player.play().catch(() => {});
    this.context = new AudioContext({ sampleRate: 48000, sinkId: { type: "none" } });
    const ear = new AnalyserNode(this.context, { fftSize: 1024 });
    this.context.createMediaStreamSource(stream).connect(ear);
    ear.connect(this.context.destination);
    this.context.resume();
    const samples = new Float32Array(ear.fftSize);
    let loud = false;
    this.timer = setInterval(() => {
      ear.getFloatTimeDomainData(samples);
      this.level = Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
      if (this.level > 0.02 && !loud) this.beeps += 1;
      loud = this.level > 0.01;
    }, 20);
  }

  stop() {
    clearInterval(this.timer);
    if (this.context) this.context.close();
  }
}
