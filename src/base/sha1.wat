;; SHA-1 (FIPS 180-4, 6.1) of whole blocks. Memory: five words of state at 0, the eighty words of a block's schedule at 64,
;; and what is counted wherever the caller puts it, above both.
(module
  (memory (export "memory") 2)
  (func $swap (param $x i32) (result i32)
    (i32.or
      (i32.and (i32.rotl (local.get $x) (i32.const 8)) (i32.const 0x00ff00ff))
      (i32.and (i32.rotr (local.get $x) (i32.const 8)) (i32.const 0xff00ff00))))
  ;; Counts the blocks from `at` to `end` in: at least one.
  (func (export "blocks") (param $at i32) (param $end i32)
    (local $t i32) (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32)
    (loop $block
      (local.set $t (i32.const 0))
      (loop $words
        (i32.store offset=64 (local.get $t) (call $swap (i32.load (i32.add (local.get $at) (local.get $t)))))
        (br_if $words (i32.lt_u (local.tee $t (i32.add (local.get $t) (i32.const 4))) (i32.const 64))))
      (loop $more
        (i32.store offset=64 (local.get $t)
          (i32.rotl
            (i32.xor
              (i32.xor (i32.load offset=52 (local.get $t)) (i32.load offset=32 (local.get $t)))
              (i32.xor (i32.load offset=8 (local.get $t)) (i32.load (local.get $t))))
            (i32.const 1)))
        (br_if $more (i32.lt_u (local.tee $t (i32.add (local.get $t) (i32.const 4))) (i32.const 320))))
      (local.set $a (i32.load (i32.const 0)))
      (local.set $b (i32.load (i32.const 4)))
      (local.set $c (i32.load (i32.const 8)))
      (local.set $d (i32.load (i32.const 12)))
      (local.set $e (i32.load (i32.const 16)))
      (local.set $t (i32.const 0))
      (loop $round
        (if (i32.lt_u (local.get $t) (i32.const 80))
          (then (local.set $f (i32.add (i32.const 0x5a827999)
            (i32.xor (local.get $d) (i32.and (local.get $b) (i32.xor (local.get $c) (local.get $d)))))))
          (else (if (i32.and (i32.ge_u (local.get $t) (i32.const 160)) (i32.lt_u (local.get $t) (i32.const 240)))
            (then (local.set $f (i32.add (i32.const 0x8f1bbcdc)
              (i32.or (i32.and (local.get $b) (local.get $c))
                (i32.and (local.get $d) (i32.or (local.get $b) (local.get $c)))))))
            (else (local.set $f (i32.add
              (select (i32.const 0x6ed9eba1) (i32.const 0xca62c1d6) (i32.lt_u (local.get $t) (i32.const 160)))
              (i32.xor (local.get $b) (i32.xor (local.get $c) (local.get $d)))))))))
        (local.set $f
          (i32.add
            (i32.add (i32.rotl (local.get $a) (i32.const 5)) (local.get $f))
            (i32.add (local.get $e) (i32.load offset=64 (local.get $t)))))
        (local.set $e (local.get $d))
        (local.set $d (local.get $c))
        (local.set $c (i32.rotl (local.get $b) (i32.const 30)))
        (local.set $b (local.get $a))
        (local.set $a (local.get $f))
        (br_if $round (i32.lt_u (local.tee $t (i32.add (local.get $t) (i32.const 4))) (i32.const 320))))
      (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (local.get $a)))
      (i32.store (i32.const 4) (i32.add (i32.load (i32.const 4)) (local.get $b)))
      (i32.store (i32.const 8) (i32.add (i32.load (i32.const 8)) (local.get $c)))
      (i32.store (i32.const 12) (i32.add (i32.load (i32.const 12)) (local.get $d)))
      (i32.store (i32.const 16) (i32.add (i32.load (i32.const 16)) (local.get $e)))
      (br_if $block (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $end))))))
