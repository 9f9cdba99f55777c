;; Inflates one zlib stream (RFC 1950, RFC 1951). Whoever calls knows what must come out, and checks it: damaged input gives other
;; bytes or -1, and always an end.
;;
;; Memory: lengths of codes at 0, how many codes there are of each length at 512, the next code of each at 640, the order of the
;; lengths of lengths at 1024; a table of literals and lengths at 4096 and one of distances at 69632, two bytes for each pattern
;; of bits: the symbol, and in its lowest four bits how many of the bits are its code. Input and output are above 135168.
(module
  (memory (export "memory") 16)
  (data (i32.const 1024) "\10\11\12\00\08\07\09\06\0a\05\0b\04\0c\03\0d\02\0e\01\0f")
  ;; Bits that were read and are not used yet, and how many.
  (global $hold (mut i64) (i64.const 0))
  (global $have (mut i32) (i32.const 0))
  ;; The next byte of input, and its end; behind it are zeros.
  (global $in (mut i32) (i32.const 0))
  (global $end (mut i32) (i32.const 0))

  (func $refill
    (if (i32.le_u (i32.add (global.get $in) (i32.const 8)) (global.get $end))
      (then
        (global.set $hold (i64.or (global.get $hold)
          (i64.shl (i64.load (global.get $in)) (i64.extend_i32_u (global.get $have)))))
        (global.set $in (i32.add (global.get $in)
          (i32.shr_u (i32.sub (i32.const 63) (global.get $have)) (i32.const 3))))
        (global.set $have (i32.or (global.get $have) (i32.const 56))))
      (else
        (loop $more
          (if (i32.le_u (global.get $have) (i32.const 48))
            (then
              (if (i32.lt_u (global.get $in) (global.get $end))
                (then (global.set $hold (i64.or (global.get $hold)
                  (i64.shl (i64.load8_u (global.get $in)) (i64.extend_i32_u (global.get $have)))))))
              (global.set $in (i32.add (global.get $in) (i32.const 1)))
              (global.set $have (i32.add (global.get $have) (i32.const 8)))
              (br $more)))))))

  (func $drop (param $count i32)
    (global.set $hold (i64.shr_u (global.get $hold) (i64.extend_i32_u (local.get $count))))
    (global.set $have (i32.sub (global.get $have) (local.get $count))))

  (func $bits (param $count i32) (result i32)
    (local $value i32)
    (if (i32.lt_u (global.get $have) (local.get $count)) (then (call $refill)))
    (local.set $value (i32.and (i32.wrap_i64 (global.get $hold))
      (i32.sub (i32.shl (i32.const 1) (local.get $count)) (i32.const 1))))
    (call $drop (local.get $count))
    (local.get $value))

  ;; Makes the table of `count` codes whose lengths are at `lengths`; returns how many bits the longest has. RFC 1951, 3.2.2.
  (func $build (param $lengths i32) (param $count i32) (param $table i32) (result i32)
    (local $i i32) (local $length i32) (local $longest i32) (local $code i32) (local $at i32) (local $size i32)
    (memory.fill (i32.const 512) (i32.const 0) (i32.const 256))
    (loop $each
      (local.set $length (i32.load8_u (i32.add (local.get $lengths) (local.get $i))))
      (if (local.get $length)
        (then
          (local.set $at (i32.shl (local.get $length) (i32.const 2)))
          (i32.store offset=512 (local.get $at)
            (i32.add (i32.load offset=512 (local.get $at)) (i32.const 1)))
          (if (i32.gt_u (local.get $length) (local.get $longest))
            (then (local.set $longest (local.get $length))))))
      (br_if $each (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count))))
    (local.set $i (i32.const 1))
    (loop $first
      (local.set $at (i32.shl (local.get $i) (i32.const 2)))
      (local.set $code (i32.shl
        (i32.add (local.get $code) (i32.load offset=508 (local.get $at))) (i32.const 1)))
      (i32.store offset=640 (local.get $at) (local.get $code))
      (br_if $first (i32.le_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 15))))
    (local.set $size (i32.shl (i32.const 1) (local.get $longest)))
    (memory.fill (local.get $table) (i32.const 0) (i32.shl (local.get $size) (i32.const 1)))
    (local.set $i (i32.const 0))
    (loop $fill
      (local.set $length (i32.load8_u (i32.add (local.get $lengths) (local.get $i))))
      (if (local.get $length)
        (then
          (local.set $at (i32.shl (local.get $length) (i32.const 2)))
          (local.set $code (i32.load offset=640 (local.get $at)))
          (i32.store offset=640 (local.get $at) (i32.add (local.get $code) (i32.const 1)))
          ;; Codes come with their highest bit first, all else with its lowest.
          (local.set $code (call $reverse (local.get $code) (local.get $length)))
          (loop $same
            (if (i32.lt_u (local.get $code) (local.get $size))
              (then
                (i32.store16 (i32.add (local.get $table) (i32.shl (local.get $code) (i32.const 1)))
                  (i32.or (i32.shl (local.get $i) (i32.const 4)) (local.get $length)))
                (local.set $code (i32.add (local.get $code) (i32.shl (i32.const 1) (local.get $length))))
                (br $same))))))
      (br_if $fill (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count))))
    (local.get $longest))

  (func $reverse (param $code i32) (param $length i32) (result i32)
    (local $reversed i32)
    (loop $bit
      (local.set $reversed (i32.or (i32.shl (local.get $reversed) (i32.const 1))
        (i32.and (local.get $code) (i32.const 1))))
      (local.set $code (i32.shr_u (local.get $code) (i32.const 1)))
      (br_if $bit (local.tee $length (i32.sub (local.get $length) (i32.const 1)))))
    (local.get $reversed))

  ;; Returns the next symbol; -1 where no code is like that.
  (func $symbol (param $table i32) (param $longest i32) (result i32)
    (local $entry i32)
    (if (i32.lt_u (global.get $have) (i32.const 15)) (then (call $refill)))
    (local.set $entry (i32.load16_u (i32.add (local.get $table) (i32.shl
      (i32.and (i32.wrap_i64 (global.get $hold))
        (i32.sub (i32.shl (i32.const 1) (local.get $longest)) (i32.const 1)))
      (i32.const 1)))))
    (if (i32.eqz (i32.and (local.get $entry) (i32.const 15))) (then (return (i32.const -1))))
    (call $drop (i32.and (local.get $entry) (i32.const 15)))
    (i32.shr_u (local.get $entry) (i32.const 4)))

  ;; Reads the lengths of a block's own codes. Returns how many literals have one, and in the upper half how many distances;
  ;; they stand behind each other at 0. -1: out of form. RFC 1951, 3.2.7.
  (func $lengths (result i32)
    (local $literals i32) (local $distances i32) (local $own i32) (local $i i32)
    (local $longest i32) (local $symbol i32) (local $value i32) (local $times i32)
    (local.set $literals (i32.add (call $bits (i32.const 5)) (i32.const 257)))
    (local.set $distances (i32.add (call $bits (i32.const 5)) (i32.const 1)))
    (local.set $own (i32.add (call $bits (i32.const 4)) (i32.const 4)))
    (memory.fill (i32.const 0) (i32.const 0) (i32.const 19))
    (loop $each
      (i32.store8 (i32.load8_u offset=1024 (local.get $i)) (call $bits (i32.const 3)))
      (br_if $each (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $own))))
    (local.set $longest (call $build (i32.const 0) (i32.const 19) (i32.const 4096)))
    (local.set $own (i32.add (local.get $literals) (local.get $distances)))
    (local.set $i (i32.const 0))
    (loop $next
      (local.set $symbol (call $symbol (i32.const 4096) (local.get $longest)))
      (if (i32.lt_s (local.get $symbol) (i32.const 0)) (then (return (i32.const -1))))
      (local.set $times (i32.const 1))
      (local.set $value (local.get $symbol))
      (if (i32.ge_u (local.get $symbol) (i32.const 16))
        (then
          (local.set $value (i32.const 0))
          (if (i32.eq (local.get $symbol) (i32.const 16))
            (then
              (if (i32.eqz (local.get $i)) (then (return (i32.const -1))))
              (local.set $value (i32.load8_u (i32.sub (local.get $i) (i32.const 1))))
              (local.set $times (i32.add (call $bits (i32.const 2)) (i32.const 3))))
            (else (if (i32.eq (local.get $symbol) (i32.const 17))
              (then (local.set $times (i32.add (call $bits (i32.const 3)) (i32.const 3))))
              (else (local.set $times (i32.add (call $bits (i32.const 7)) (i32.const 11)))))))))
      (if (i32.gt_u (i32.add (local.get $i) (local.get $times)) (local.get $own))
        (then (return (i32.const -1))))
      (memory.fill (local.get $i) (local.get $value) (local.get $times))
      (local.set $i (i32.add (local.get $i) (local.get $times)))
      (br_if $next (i32.lt_u (local.get $i) (local.get $own))))
    (i32.or (local.get $literals) (i32.shl (local.get $distances) (i32.const 16))))

  ;; The lengths that every block without codes of its own has. RFC 1951, 3.2.6.
  (func $fixed (result i32)
    (memory.fill (i32.const 0) (i32.const 8) (i32.const 144))
    (memory.fill (i32.const 144) (i32.const 9) (i32.const 112))
    (memory.fill (i32.const 256) (i32.const 7) (i32.const 24))
    (memory.fill (i32.const 280) (i32.const 8) (i32.const 8))
    (memory.fill (i32.const 288) (i32.const 5) (i32.const 30))
    (i32.const 1966368)) ;; 288 and 30

  ;; Writes a block that is stored as it is; returns where it ends, -1 where that is too far.
  (func $stored (param $out i32) (param $last i32) (result i32)
    (local $length i32)
    (call $drop (i32.and (global.get $have) (i32.const 7)))
    (local.set $length (call $bits (i32.const 16)))
    (drop (call $bits (i32.const 16)))
    ;; What was read ahead is given back.
    (global.set $in (i32.sub (global.get $in) (i32.shr_u (global.get $have) (i32.const 3))))
    (global.set $hold (i64.const 0))
    (global.set $have (i32.const 0))
    (if (i32.or
          (i32.gt_u (i32.add (global.get $in) (local.get $length)) (global.get $end))
          (i32.gt_u (i32.add (local.get $out) (local.get $length)) (local.get $last)))
      (then (return (i32.const -1))))
    (memory.copy (local.get $out) (global.get $in) (local.get $length))
    (global.set $in (i32.add (global.get $in) (local.get $length)))
    (i32.add (local.get $out) (local.get $length)))

  ;; Writes a block of codes whose lengths are at 0; returns where it ends, -1 where it is out of form or too long.
  (func $coded (param $counts i32) (param $begin i32) (param $out i32) (param $last i32) (result i32)
    (local $literals i32) (local $distances i32) (local $symbol i32) (local $length i32) (local $extra i32) (local $from i32)
    (if (i32.lt_s (local.get $counts) (i32.const 0)) (then (return (i32.const -1))))
    (local.set $from (i32.and (local.get $counts) (i32.const 0xffff)))
    (local.set $literals (call $build (i32.const 0) (local.get $from) (i32.const 4096)))
    (local.set $distances (call $build (local.get $from)
      (i32.shr_u (local.get $counts) (i32.const 16)) (i32.const 69632)))
    (loop $next
      (local.set $symbol (call $symbol (i32.const 4096) (local.get $literals)))
      (if (i32.eq (local.get $symbol) (i32.const 256)) (then (return (local.get $out))))
      (if (i32.or (i32.lt_s (local.get $symbol) (i32.const 0)) (i32.ge_u (local.get $out) (local.get $last)))
        (then (return (i32.const -1))))
      (if (i32.lt_u (local.get $symbol) (i32.const 256))
        (then
          (i32.store8 (local.get $out) (local.get $symbol))
          (local.set $out (i32.add (local.get $out) (i32.const 1)))
          (br $next)))
      ;; A length: 3 to 10, from 11 on in steps of 2, 4, 8, 16 and 32, and 258.
      (local.set $symbol (i32.sub (local.get $symbol) (i32.const 257)))
      (local.set $length (i32.add (local.get $symbol) (i32.const 3)))
      (if (i32.ge_u (local.get $symbol) (i32.const 8))
        (then
          (local.set $extra (i32.sub (i32.shr_u (local.get $symbol) (i32.const 2)) (i32.const 1)))
          (local.set $length (i32.add (i32.const 3)
            (i32.shl (i32.add (i32.const 4) (i32.and (local.get $symbol) (i32.const 3))) (local.get $extra))))
          (if (i32.eq (local.get $symbol) (i32.const 28))
            (then (local.set $length (i32.const 258)))
            (else (local.set $length (i32.add (local.get $length) (call $bits (local.get $extra))))))))
      ;; A distance: 1 to 4, from 5 on in steps of 2, 4, 8 and so on.
      (local.set $symbol (call $symbol (i32.const 69632) (local.get $distances)))
      (if (i32.lt_s (local.get $symbol) (i32.const 0)) (then (return (i32.const -1))))
      (local.set $from (i32.add (local.get $symbol) (i32.const 1)))
      (if (i32.ge_u (local.get $symbol) (i32.const 4))
        (then
          (local.set $extra (i32.sub (i32.shr_u (local.get $symbol) (i32.const 1)) (i32.const 1)))
          (local.set $from (i32.add (i32.const 1)
            (i32.shl (i32.add (i32.const 2) (i32.and (local.get $symbol) (i32.const 1))) (local.get $extra))))
          (local.set $from (i32.add (local.get $from) (call $bits (local.get $extra))))))
      (local.set $from (i32.sub (local.get $out) (local.get $from)))
      (if (i32.or (i32.lt_s (local.get $from) (local.get $begin))
            (i32.gt_u (i32.add (local.get $out) (local.get $length)) (local.get $last)))
        (then (return (i32.const -1))))
      (loop $copy
        (i32.store8 (local.get $out) (i32.load8_u (local.get $from)))
        (local.set $out (i32.add (local.get $out) (i32.const 1)))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br_if $copy (local.tee $length (i32.sub (local.get $length) (i32.const 1)))))
      (br $next))
    (unreachable))

  ;; Inflates what is at `in` to `out`; returns how many bytes that are, at most `most`, or -1.
  (func (export "inflate") (param $in i32) (param $length i32) (param $out i32) (param $most i32) (result i32)
    (local $begin i32) (local $last i32) (local $head i32) (local $isLast i32)
    (local.set $begin (local.get $out))
    (local.set $last (i32.add (local.get $out) (local.get $most)))
    (global.set $in (local.get $in))
    (global.set $end (i32.add (local.get $in) (local.get $length)))
    (global.set $hold (i64.const 0))
    (global.set $have (i32.const 0))
    ;; A method of 8, and no dictionary. RFC 1950, 2.2.
    (local.set $head (call $bits (i32.const 16)))
    (if (i32.ne (i32.and (local.get $head) (i32.const 0x200f)) (i32.const 8))
      (then (return (i32.const -1))))
    (loop $block
      ;; Behind the input there are zeros, which would be blocks without an end.
      (if (i32.gt_u (global.get $in) (i32.add (global.get $end) (i32.const 8)))
        (then (return (i32.const -1))))
      (local.set $isLast (call $bits (i32.const 1)))
      (local.set $head (call $bits (i32.const 2)))
      (if (i32.eqz (local.get $head))
        (then (local.set $out (call $stored (local.get $out) (local.get $last))))
        (else
          (if (i32.eq (local.get $head) (i32.const 3)) (then (return (i32.const -1))))
          (if (i32.eq (local.get $head) (i32.const 1))
            (then (local.set $head (call $fixed)))
            (else (local.set $head (call $lengths))))
          (local.set $out (call $coded (local.get $head) (local.get $begin) (local.get $out) (local.get $last)))))
      (if (i32.lt_s (local.get $out) (i32.const 0)) (then (return (i32.const -1))))
      (br_if $block (i32.eqz (local.get $isLast))))
    (i32.sub (local.get $out) (local.get $begin))))
