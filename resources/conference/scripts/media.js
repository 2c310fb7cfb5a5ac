// Gives the page of a meeting the room's picture and sound, and the chosen speaker. Runs before
// anything of the page; what the page may do to these functions later does not reach the originals.
(function (BASE, CAMERA_NAME) {
  "use strict";
  if (!navigator.mediaDevices || !self.MediaStreamTrackGenerator) return;

  const native = {
    fetch: self.fetch.bind(self),
    getUserMedia: navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices),
    enumerateDevices: navigator.mediaDevices.enumerateDevices.bind(navigator.mediaDevices),
    AudioContext: self.AudioContext,
    AudioWorkletNode: self.AudioWorkletNode,
    Audio: self.Audio,
    MediaStream: self.MediaStream,
    Generator: self.MediaStreamTrackGenerator,
    VideoFrame: self.VideoFrame,
    AudioData: self.AudioData,
    setElementSink: HTMLMediaElement.prototype.setSinkId,
    setContextSink: self.AudioContext && AudioContext.prototype.setSinkId,
    enabled: Object.getOwnPropertyDescriptor(MediaStreamTrack.prototype, "enabled"),
    stop: MediaStreamTrack.prototype.stop,
    clone: MediaStreamTrack.prototype.clone,
    setTimeout: self.setTimeout.bind(self),
    setInterval: self.setInterval.bind(self),
    clearInterval: self.clearInterval.bind(self),
  };
  const CAMERA_ID = "diemcau-camera";
  const AGAIN_MS = 500;
  const COLOURS = { primaries: "bt709", transfer: "bt709", matrix: "smpte170m", fullRange: false };
  const wait = (ms) => new Promise((done) => native.setTimeout(done, ms));
  const problem = (words, name) => new DOMException(words, name);

  function define(target, name, value) {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }

  // ---- how things stand, as the window tells it ------------------------------------------------

  const standing = { value: null, asked: null, listeners: new Set() };

  function state() {
    if (!standing.asked) {
      standing.asked = new Promise((first, refuse) => follow(first, refuse));
      standing.asked.catch(() => { standing.asked = null; });
    }
    return standing.asked;
  }

  async function follow(first, refuse) {
    for (;;) {
      try {
        const reader = await opened("state");
        const decoder = new TextDecoder();
        let text = "";
        for (;;) {
          const { value, done } = await reader.read();
          if (done) break;
          text += decoder.decode(value, { stream: true });
          const lines = text.split("\n");
          text = lines.pop();
          for (const line of lines) {
            standing.value = JSON.parse(line);
            first(standing.value);
            for (const listener of standing.listeners) listener(standing.value);
          }
        }
      } catch (error) {
        if (!standing.value) return refuse(error);
      }
      await wait(AGAIN_MS);
    }
  }

  async function opened(name, options) {
    const response = await native.fetch(BASE + name, options);
    if (!response.ok) throw problem("The room's media are not for this page.", "NotAllowedError");
    return response.body.getReader();
  }

  function post(name, body) {
    return native.fetch(BASE + name, { method: "POST", body });
  }

  // ---- endless answers ---------------------------------------------------------------------------

  async function readPieces(name, signal, headBytes, sizeOf, take) {
    const reader = await opened(name, { signal });
    const head = new Uint8Array(headBytes);
    let headFilled = 0, body = null, filled = 0;
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      let at = 0;
      while (at < value.length) {
        const target = headFilled < headBytes ? head : body;
        const from = headFilled < headBytes ? headFilled : filled;
        const count = Math.min(target.length - from, value.length - at);
        target.set(value.subarray(at, at + count), from);
        at += count;
        if (target === head) {
          headFilled += count;
          if (headFilled < headBytes) break;
          const size = sizeOf(new DataView(head.buffer));
          if (!body || body.length !== size) body = new Uint8Array(size);
          filled = 0;
        } else {
          filled += count;
        }
        if (headFilled === headBytes && filled === body.length) {
          take(new DataView(head.buffer), body);
          headFilled = filled = 0;
        }
      }
    }
  }

  // One feed serves all tracks that ask for the same; it ends with the last of them.
  class Feed {
    constructor(name, kind) {
      this.name = name;
      this.kind = kind;
      this.sinks = new Set();
      this.frames = this.skipped = this.lagged = this.sequence = 0;
      this.running = null;
    }

    add(sink) {
      this.sinks.add(sink);
      if (!this.running) this.run((this.running = new AbortController()));
    }

    remove(sink) {
      this.sinks.delete(sink);
      if (!this.sinks.size && this.running) {
        this.running.abort();
        this.running = null;
      }
    }

    async run(running) {
      while (running === this.running) {
        try {
          await (this.kind === "video" ? this.pictures(running.signal) : this.sound(running.signal));
        } catch (error) {
          if (running.signal.aborted) return;
        }
        await wait(AGAIN_MS);
      }
    }

    pictures(signal) {
      const sizeOf = (head) => (head.getUint32(4, true) * head.getUint32(8, true) * 3) / 2;
      return readPieces(this.name, signal, 32, sizeOf, (head, body) => {
        this.skipped = head.getUint32(12, true);
        this.sequence = Number(head.getBigUint64(16, true));
        this.frames += 1;
        const frame = new native.VideoFrame(body, {
          format: "I420",
          codedWidth: head.getUint32(4, true),
          codedHeight: head.getUint32(8, true),
          timestamp: Number(head.getBigInt64(24, true) / 1000n),
          colorSpace: COLOURS,
        });
        this.spread(frame);
      });
    }

    sound(signal) {
      return readPieces(this.name, signal, 24, (head) => head.getUint32(12, true), (head, body) => {
        const channels = head.getUint32(8, true);
        this.frames += 1;
        const samples = standing.value && standing.value.muted ? new Uint8Array(body.length) : body;
        this.spread(new native.AudioData({
          format: "s16",
          sampleRate: head.getUint32(4, true),
          numberOfChannels: channels,
          numberOfFrames: body.length / 2 / channels,
          timestamp: Number(head.getBigInt64(16, true) / 1000n),
          data: samples,
        }));
      });
    }

    spread(data) {
      for (const sink of this.sinks) {
        if (sink.waiting > (this.kind === "video" ? 2 : 50)) {
          this.lagged += 1;
          continue;
        }
        sink.waiting += 1;
        const done = () => { sink.waiting -= 1; };
        sink.writer.write(data.clone()).then(done, () => sink.end());
      }
      data.close();
    }
  }

  const feeds = new Map();

  function feed(name, kind) {
    if (!feeds.has(name)) feeds.set(name, new Feed(name, kind));
    return feeds.get(name);
  }

  // ---- tracks of our own ---------------------------------------------------------------------------

  const ours = new Set();
  const known = new WeakSet();

  function makeTrack(kind, label, wanted, nameOf) {
    const track = new native.Generator({ kind });
    const sink = { writer: track.writable.getWriter(), waiting: 0, feed: null, end: null };
    let asked = wanted;
    const attach = (options) => {
      asked = options;
      const next = feed(nameOf(options), kind);
      if (sink.feed === next) return;
      if (sink.feed) sink.feed.remove(sink);
      sink.feed = next;
      next.add(sink);
    };
    sink.end = () => {
      if (sink.feed) sink.feed.remove(sink);
      ours.delete(entry);
    };
    const entry = { track, sink, kind };
    define(track, "stop", () => { native.stop.call(track); sink.end(); });
    define(track, "clone", () => makeTrack(kind, label, asked, nameOf));
    define(track, "getConstraints", () => ({ ...asked.constraints }));
    define(track, "getSettings", () => ({ ...asked.settings }));
    define(track, "getCapabilities", () => ({ ...asked.capabilities }));
    define(track, "applyConstraints", async (constraints) => attach(asked.again(constraints || {})));
    Object.defineProperty(track, "label", { get: () => label });
    ours.add(entry);
    known.add(track);
    attach(wanted);
    report();
    return track;
  }

  const number = (wish, otherwise) => {
    if (typeof wish === "number") return wish;
    if (!wish) return otherwise;
    const best = wish.exact ?? wish.ideal;
    if (best !== undefined) return best;
    return Math.max(wish.min ?? 0, Math.min(wish.max ?? Infinity, otherwise));
  };

  function cameraWish(constraints) {
    const wish = typeof constraints === "object" ? constraints : {};
    const old = wish.mandatory || {};
    const full = standing.value.camera;
    let width = number(wish.width ?? old.minWidth ?? old.maxWidth, 0);
    let height = number(wish.height ?? old.minHeight ?? old.maxHeight, 0);
    const shape = full.width / full.height;
    if (!width && !height) [width, height] = [full.width, full.height];
    width = Math.min(width || Math.round(height * shape), 1920);
    height = Math.min(height || Math.round(width / shape), 1080);
    [width, height] = [Math.max(2, width - (width % 2)), Math.max(2, height - (height % 2))];
    const frameRate = Math.min(number(wish.frameRate ?? old.maxFrameRate, full.fps), full.fps);
    return {
      constraints: wish,
      name: `camera?width=${width}&height=${height}&fps=${frameRate < full.fps ? Math.ceil(frameRate) : 0}`,
      settings: { deviceId: CAMERA_ID, groupId: "diemcau", width, height, frameRate, aspectRatio: width / height, resizeMode: "crop-and-scale" },
      capabilities: {
        deviceId: CAMERA_ID, groupId: "diemcau", facingMode: [],
        width: { min: 2, max: 1920 }, height: { min: 2, max: 1080 },
        frameRate: { min: 1, max: full.fps }, aspectRatio: { min: 0.001, max: 1920 },
      },
      again: cameraWish,
    };
  }

  const camera = (constraints) => makeTrack("video", CAMERA_NAME, cameraWish(constraints), (wish) => wish.name);

  function soundWish(constraints) {
    return {
      constraints, settings: { deviceId: "diemcau-sound", groupId: "diemcau", sampleRate: 48000, channelCount: 1 },
      capabilities: { deviceId: "diemcau-sound", groupId: "diemcau" }, again: soundWish,
    };
  }

  const roomSound = () => makeTrack("audio", standing.value.microphone.label || CAMERA_NAME, soundWish({}), () => "sound");

  // A native track keeps two switches: the page's own, and ours above it.
  const layered = new Set();

  function layer(track) {
    const entry = { track, page: native.enabled.get.call(track) };
    entry.apply = () => native.enabled.set.call(track, entry.page && !(standing.value && standing.value.muted));
    Object.defineProperty(track, "enabled", {
      configurable: true,
      get: () => entry.page,
      set: (on) => { entry.page = Boolean(on); entry.apply(); report(); },
    });
    define(track, "clone", () => layer(native.clone.call(track)));
    layered.add(entry);
    known.add(track);
    entry.apply();
    return track;
  }

  standing.listeners.add(() => {
    for (const entry of layered) {
      if (entry.track.readyState === "ended") layered.delete(entry);
      else entry.apply();
    }
    applySinks();
    tapAll();
    endShared();
    report();
  });

  const isNamed = (device, choice) =>
    choice && (choice.labels || []).some((label) => label && device.label && (device.label === label || device.label.endsWith(label)));

  async function nativeMicrophone(wish) {
    const choice = standing.value.microphone;
    const find = async () => (await native.enumerateDevices()).find((d) => d.kind === "audioinput" && isNamed(d, choice));
    const plain = typeof wish === "object" ? { ...wish } : {};
    delete plain.deviceId;
    delete plain.groupId;
    let device = await find();
    const ask = (chosen) => native.getUserMedia({ audio: chosen ? { ...plain, deviceId: { exact: chosen.deviceId } } : plain });
    let stream = await ask(device);
    if (!device && (device = await find())) {
      stream.getTracks().forEach((track) => track.stop());
      stream = await ask(device);
    }
    told.microphone = device ? device.label : "";
    applySinks();
    return layer(stream.getAudioTracks()[0]);
  }

  async function microphone(wish) {
    const way = standing.value.microphone.way;
    if (way === "none") throw problem("No microphone is chosen.", "NotFoundError");
    if (way === "ring") return roomSound();
    try {
      return await nativeMicrophone(wish);
    } catch (error) {
      if (!standing.value.microphone.ring || error.name === "NotAllowedError") throw error;
      return roomSound();
    }
  }

  async function getUserMedia(constraints) {
    const wish = constraints || {};
    if (!wish.audio && !wish.video) return native.getUserMedia(constraints);
    const screen = [wish.video, wish.audio].some((one) => one && one.mandatory && one.mandatory.chromeMediaSource);
    if (screen) throw problem("Sharing is chosen in the program.", "NotAllowedError");
    await state();
    const tracks = [];
    if (wish.audio) tracks.push(await microphone(wish.audio));
    if (wish.video) tracks.push(camera(wish.video));
    return new native.MediaStream(tracks);
  }

  async function getDisplayMedia(constraints) {
    await state();
    const share = standing.value.share;
    if (!share) throw problem("Nothing is chosen for sharing.", "NotAllowedError");
    const wish = (c) => ({ constraints: c, settings: { displaySurface: "window", ...share.settings }, capabilities: {}, again: wish });
    const track = makeTrack("video", share.label, wish({}), () => "share");
    track.contentHint = "detail";
    shared.add(track);
    return new native.MediaStream([track]);
  }

  // What is not shared any more in the program ends in the page, as if its own button was pressed.
  const shared = new Set();

  function endShared() {
    if (standing.value.share) return;
    for (const track of shared) {
      shared.delete(track);
      if (track.readyState === "ended") continue;
      track.stop();
      track.dispatchEvent(new Event("ended"));
    }
  }

  async function enumerateDevices() {
    const found = await native.enumerateDevices();
    try {
      await state();
    } catch (error) {
      return found.filter((device) => device.kind !== "videoinput");
    }
    const { microphone: mic, speaker } = standing.value;
    const only = (kind, choice) => {
      const all = found.filter((device) => device.kind === kind);
      const named = all.filter((device) => isNamed(device, choice));
      return named.length ? named : all;
    };
    const own = (deviceId, kind, label) => {
      const device = { deviceId, groupId: "diemcau", kind, label };
      device.toJSON = () => ({ deviceId, groupId: "diemcau", kind, label });
      device.getCapabilities = () => (kind === "videoinput" ? cameraWish({}).capabilities : {});
      Object.setPrototypeOf(device, InputDeviceInfo.prototype);
      for (const key of ["deviceId", "groupId", "kind", "label", "toJSON", "getCapabilities"]) {
        const value = { deviceId, groupId: "diemcau", kind, label, toJSON: device.toJSON, getCapabilities: device.getCapabilities }[key];
        Object.defineProperty(device, key, { value, enumerable: key !== "toJSON" && key !== "getCapabilities" });
      }
      return device;
    };
    const sound = mic.way === "native" ? only("audioinput", mic) : [];
    if (!sound.length && mic.way !== "none") sound.push(own("diemcau-sound", "audioinput", mic.label || CAMERA_NAME));
    return [...sound, own(CAMERA_ID, "videoinput", CAMERA_NAME), ...only("audiooutput", speaker)];
  }

  // ---- the chosen speaker ------------------------------------------------------------------------------

  const players = new Set();
  const remembered = new WeakSet();
  const told = { microphone: "", speaker: "", tap: 0 };

  function remember(player) {
    if (!remembered.has(player)) {
      remembered.add(player);
      players.add(new WeakRef(player));
      state().then(applySinks, () => {});
    }
  }

  let finding = false;

  async function applySinks() {
    const choice = standing.value && standing.value.speaker;
    if (!choice || finding) return;
    finding = true;
    try {
      const found = await native.enumerateDevices();
      const device = found.find((one) => one.kind === "audiooutput" && isNamed(one, choice));
      told.speaker = device ? device.label : "";
      if (!device) return;
      for (const reference of players) {
        const player = reference.deref();
        if (!player) { players.delete(reference); continue; }
        // A context that was told to play nowhere stays silent.
        if (typeof player.sinkId === "object") continue;
        const set = player instanceof HTMLMediaElement ? native.setElementSink : native.setContextSink;
        if (set && player.sinkId !== device.deviceId) set.call(player, device.deviceId).catch(() => {});
      }
    } finally {
      finding = false;
    }
  }

  function watchPlayers() {
    const play = HTMLMediaElement.prototype.play;
    define(HTMLMediaElement.prototype, "play", function () { remember(this); return play.call(this); });
    const source = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "srcObject");
    Object.defineProperty(HTMLMediaElement.prototype, "srcObject", {
      ...source,
      set(stream) { remember(this); source.set.call(this, stream); },
    });
    document.addEventListener("play", (event) => remember(event.target), true);
    define(HTMLMediaElement.prototype, "setSinkId", function (id) {
      remember(this);
      return standing.value && standing.value.speaker ? Promise.resolve() : native.setElementSink.call(this, id);
    });
    if (native.AudioContext) {
      self.AudioContext = new Proxy(native.AudioContext, {
        construct(target, args, made) {
          const context = Reflect.construct(target, args, made);
          remember(context);
          return context;
        },
      });
      if (self.webkitAudioContext) self.webkitAudioContext = self.AudioContext;
    }
  }

  // ---- the far end's sound, given back to the program ---------------------------------------------------

  const remote = new Set();
  const tap = { context: null, node: null, name: "", queue: [], sending: false };

  async function openTap() {
    tap.name = Math.random().toString(36).slice(2);
    tap.context = new native.AudioContext({ sampleRate: 48000, sinkId: { type: "none" } });
    await tap.context.audioWorklet.addModule(BASE + "tap.js");
    tap.node = new native.AudioWorkletNode(tap.context, "far-end-tap", {
      numberOfInputs: 1, numberOfOutputs: 1, channelCount: 1, channelCountMode: "explicit",
    });
    tap.node.port.onmessage = (event) => { tap.queue.push(event.data); sendTapped(); };
    tap.node.connect(tap.context.destination);
    await tap.context.resume();
  }

  async function sendTapped() {
    if (tap.sending || tap.queue.length < 5) return;
    tap.sending = true;
    while (tap.queue.length) {
      const blocks = tap.queue.splice(0);
      const size = blocks.reduce((sum, block) => sum + block.samples.length, 0);
      const all = new Int16Array(size);
      let at = 0;
      for (const block of blocks) { all.set(block.samples, at); at += block.samples.length; }
      try {
        await post(`far?tap=${tap.name}&first=${blocks[0].first}&rate=48000`, all);
        told.tap += size;
      } catch (error) {
        break;
      }
      if (tap.queue.length < 5) break;
    }
    tap.sending = false;
  }

  async function tapAll() {
    if (!standing.value || !standing.value.tap || !remote.size) return;
    if (!tap.opening) tap.opening = openTap();
    await tap.opening;
    for (const entry of remote) {
      if (entry.track.readyState === "ended") {
        if (entry.node) entry.node.disconnect();
        remote.delete(entry);
      } else if (!entry.node) {
        const stream = new native.MediaStream([entry.track]);
        // Without an element that plays it, the sound of a remote track does not flow at all.
        entry.player = new native.Audio();
        entry.player.muted = true;
        entry.player.srcObject = stream;
        entry.player.play().catch(() => {});
        entry.node = tap.context.createMediaStreamSource(stream);
        entry.node.connect(tap.node);
      }
    }
  }

  // ---- what the connections carry -------------------------------------------------------------------------

  const sent = new Map();

  function watchConnections() {
    if (!self.RTCPeerConnection) return;
    const prototype = RTCPeerConnection.prototype;
    const seen = new WeakSet();
    const watch = (connection) => {
      if (seen.has(connection)) return;
      seen.add(connection);
      connection.addEventListener("track", (event) => {
        if (connection.simulatedFarEnd || event.track.kind !== "audio") return;
        remote.add({ track: event.track });
        state().then(tapAll, () => {});
      });
      sent.set(new WeakRef(connection), true);
    };
    for (const name of ["addTrack", "addTransceiver", "setRemoteDescription", "createOffer"]) {
      const original = prototype[name];
      define(prototype, name, function (...args) { watch(this); return original.apply(this, args); });
    }
  }

  function carried() {
    const counts = { own: 0, foreign: 0, own_sound: 0, foreign_sound: 0 };
    for (const reference of sent.keys()) {
      const connection = reference.deref();
      if (!connection || connection.connectionState === "closed") { sent.delete(reference); continue; }
      if (connection.simulatedFarEnd) continue;
      for (const sender of connection.getSenders()) {
        if (!sender.track || sender.track.readyState === "ended") continue;
        counts[(known.has(sender.track) ? "own" : "foreign") + (sender.track.kind === "audio" ? "_sound" : "")] += 1;
      }
    }
    return counts;
  }

  let reporting = null;

  function report() {
    if (!reporting) reporting = native.setInterval(sendReport, 1000);
  }

  function sendReport() {
    const sum = (kind, what) => [...feeds.values()].filter((one) => one.kind === kind).reduce((total, one) => total + one[what], 0);
    const video = [...ours].filter((entry) => entry.kind === "video");
    const audio = [...layered].filter((entry) => entry.track.readyState !== "ended").map((entry) => entry.page)
      .concat([...ours].filter((entry) => entry.kind === "audio").map((entry) => entry.track.enabled));
    post("report", JSON.stringify({
      tracks: video.length, frames: sum("video", "frames"), skipped: sum("video", "skipped"),
      lagged: sum("video", "lagged"), sequence: Math.max(0, ...[...feeds.values()].filter((one) => one.kind === "video").map((one) => one.sequence)),
      sound: audio.length, page_muted: audio.length ? !audio.some(Boolean) : null, page_camera_off: video.length ? !video.some((entry) => entry.track.enabled) : null,
      microphone_missed: standing.value && standing.value.microphone.way === "native" && layered.size > 0 && !told.microphone,
      microphone: told.microphone, speaker: told.speaker, tapped: told.tap, ...carried(),
    })).catch(() => {});
    if (!ours.size && !layered.size && !remote.size) {
      native.clearInterval(reporting);
      reporting = null;
    }
  }

  // ---- put in place ----------------------------------------------------------------------------------------

  define(MediaDevices.prototype, "getUserMedia", getUserMedia);
  define(MediaDevices.prototype, "enumerateDevices", enumerateDevices);
  define(MediaDevices.prototype, "getDisplayMedia", getDisplayMedia);
  const legacy = (constraints, done, failed) => { getUserMedia(constraints).then(done, failed); };
  define(Navigator.prototype, "webkitGetUserMedia", legacy);
  define(Navigator.prototype, "getUserMedia", legacy);
  watchPlayers();
  watchConnections();
})
