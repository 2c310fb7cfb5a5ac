// Runs in the page's own world before any script of the page. Wraps RTCPeerConnection, asks each
// connection once a second for its statistics and hands them on as one event whose name only this
// load knows. What it needs of the language is taken now, so that a page that redefines things
// later changes nothing here. NAME is put in front by whoever injects it.
(() => {
  "use strict";
  const Native = window.RTCPeerConnection || window.webkitRTCPeerConnection;
  if (!Native) return;
  const { apply, construct } = Reflect;
  const stringify = JSON.stringify;
  const Event_ = CustomEvent;
  const dispatch = EventTarget.prototype.dispatchEvent;
  const doc = document;
  const every = window.setInterval;
  const now = Date.now;
  const getStats = Native.prototype.getStats;
  const then = Promise.prototype.then;
  const mapForEach = RTCStatsReport.prototype.forEach;
  const setRemote = Native.prototype.setRemoteDescription;
  const stateOf = Object.getOwnPropertyDescriptor(Native.prototype, "connectionState").get;
  const iceOf = Object.getOwnPropertyDescriptor(Native.prototype, "iceConnectionState").get;
  const exec = RegExp.prototype.exec;
  const split = String.prototype.split;
  const upper = String.prototype.toUpperCase;
  const SPARE = /^(RTX|RED|ULPFEC|FLEXFEC.*|CN|TELEPHONE-EVENT)$/;
  const MAP_LINE = /^a=rtpmap:\d+ ([A-Za-z0-9.-]{1,32})\//;
  const MEDIA_LINE = /^m=(audio|video) (\d+)/;
  const MOST = 16;
  const connections = [];
  // The practice room's own far end is no connection of ours.
  const practice = doc.location.protocol === "diemcau-room:";
  let count = 0;

  const tell = (message) => {
    const detail = stringify(message);
    apply(dispatch, doc, [new Event_(NAME, { __proto__: null, detail })]);
  };

  // "VP8", "H264" ... offered for pictures by the far end; the spare formats say nothing.
  const pictureCodecs = (sdp) => {
    const found = [];
    let inVideo = false;
    const lines = apply(split, `${sdp}`, [/\r?\n/]);
    for (let i = 0; i < lines.length && i < 4000; i++) {
      const media = apply(exec, MEDIA_LINE, [lines[i]]);
      if (media) inVideo = media[1] === "video" && media[2] !== "0";
      const map = inVideo ? apply(exec, MAP_LINE, [lines[i]]) : null;
      if (!map) continue;
      const name = apply(upper, map[1], []);
      if (!apply(exec, SPARE, [name]) && found.length < MOST) found[found.length] = name;
    }
    return found;
  };

  const streamOf = (one, codecs, sources, remotes) => {
    const out = one.type === "outbound-rtp";
    const codec = codecs[one.codecId];
    const remote = out ? remotes[one.id] : null;
    const source = out ? sources[one.mediaSourceId] : null;
    return {
      __proto__: null,
      id: one.id,
      direction: out ? "out" : "in",
      media: one.kind,
      codec: codec ? codec.mimeType : "",
      bytes: out ? one.bytesSent : one.bytesReceived,
      packets: out ? one.packetsSent : one.packetsReceived,
      lost: out ? null : one.packetsLost,
      loss: remote && remote.fractionLost,
      at_ms: one.timestamp,
      jitter_s: out ? remote && remote.jitter : one.jitter,
      round_trip_s: remote && remote.roundTripTime,
      width: one.frameWidth,
      height: one.frameHeight,
      fps: one.framesPerSecond,
      frames: out ? one.framesEncoded : one.framesDecoded,
      freezes_s: one.totalFreezesDuration,
      limitation: one.qualityLimitationReason,
      level: source ? source.audioLevel : one.audioLevel,
    };
  };

  const read = (entry, report) => {
    const codecs = { __proto__: null };
    const sources = { __proto__: null };
    const remotes = { __proto__: null };
    const rtp = [];
    const pairs = { __proto__: null };
    let chosen = "";
    let fallback = null;
    apply(mapForEach, report, [(one) => {
      if (one.type === "codec") codecs[one.id] = one;
      else if (one.type === "media-source") sources[one.id] = one;
      else if (one.type === "remote-inbound-rtp") remotes[one.localId] = one;
      else if (one.type === "candidate-pair") {
        pairs[one.id] = one;
        if (one.nominated && one.state === "succeeded") fallback = one;
      } else if (one.type === "transport") chosen = one.selectedCandidatePairId || chosen;
      else if (one.type === "inbound-rtp" || one.type === "outbound-rtp") rtp[rtp.length] = one;
    }]);
    const pair = pairs[chosen] || fallback || {};
    const streams = [];
    for (let i = 0; i < rtp.length && i < 4 * MOST; i++) {
      streams[i] = streamOf(rtp[i], codecs, sources, remotes);
    }
    return {
      __proto__: null,
      id: entry.id,
      state: apply(stateOf, entry.connection, []),
      ice: apply(iceOf, entry.connection, []),
      round_trip_s: pair.currentRoundTripTime,
      available_out: pair.availableOutgoingBitrate,
      streams,
    };
  };

  const bare = (entry) => ({
    __proto__: null,
    id: entry.id,
    state: apply(stateOf, entry.connection, []),
    ice: apply(iceOf, entry.connection, []),
    streams: [],
  });

  const ask = () => {
    if (!connections.length) return;
    const answers = [];
    let open = connections.length;
    const one = (index, value) => {
      answers[index] = value;
      if (--open > 0) return;
      tell({ __proto__: null, kind: "call", at_ms: now(), connections: answers });
    };
    const asked = open;
    for (let i = 0; i < asked; i++) {
      const entry = connections[i];
      let answer;
      try {
        answer = apply(getStats, entry.connection, []);
      } catch (_) {
        one(i, bare(entry));
        continue;
      }
      apply(then, answer, [(report) => one(i, read(entry, report)), () => one(i, bare(entry))]);
    }
    // A closed connection is told once more, then let go.
    for (let i = asked - 1; i >= 0; i--) {
      if (apply(stateOf, connections[i].connection, []) !== "closed") continue;
      for (let k = i; k < connections.length - 1; k++) connections[k] = connections[k + 1];
      connections.length -= 1;
    }
  };

  const follow = (connection) => {
    if (connections.length >= MOST) return;
    count += 1;
    connections[connections.length] = { id: `c${count}`, connection };
    if (count === 1) every(ask, 1000);
  };

  const Wrapped = new Proxy(Native, {
    __proto__: null,
    construct(target, args, asked) {
      const made = construct(target, args, asked === Wrapped ? target : asked);
      if (!(practice && args.length && args[0] && args[0].simulatedFarEnd)) follow(made);
      return made;
    },
  });
  Native.prototype.constructor = Wrapped;
  Native.prototype.setRemoteDescription = new Proxy(setRemote, {
    __proto__: null,
    apply(target, self, args) {
      const sdp = args.length && args[0] ? args[0].sdp : "";
      const codecs = sdp ? pictureCodecs(sdp) : [];
      if (codecs.length) tell({ __proto__: null, kind: "offer", codecs });
      return apply(target, self, args);
    },
  });
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection"]) {
    if (!(name in window)) continue;
    Object.defineProperty(window, name, {
      value: Wrapped, writable: true, configurable: true, enumerable: false,
    });
  }

  const capable = RTCRtpReceiver.getCapabilities("video");
  const names = [];
  for (const codec of capable ? capable.codecs : []) {
    const name = apply(upper, codec.mimeType, []).slice(6);
    if (!apply(exec, SPARE, [name]) && !names.includes(name)) names.push(name);
  }
  tell({ __proto__: null, kind: "codecs", codecs: names });
})();
